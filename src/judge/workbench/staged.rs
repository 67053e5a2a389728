//! `Staged`: attempts that were staged together, and what was found in their sources on the way.

use std::collections::BTreeSet;

use super::instrumented_files::WrittenTests;
use super::staging_dir::StagingDir;
use crate::judge::attempt::Attempt;

/// Attempts that were staged together.
#[derive(Debug)]
pub struct Staged<'s> {
    pub dir: StagingDir,
    pub attempts: Vec<&'s Attempt<'s>>,
    /// What each of them holds, in their order.
    pub tests: Vec<WrittenTests>,
    /// Files beside them that all of them may read: paths as seen from the directory's root, with `/`.
    pub shared: BTreeSet<String>,
}
