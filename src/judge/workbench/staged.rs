//! `Staged`: attempts that were staged together, and the tests found in their sources.

use std::collections::BTreeSet;

use super::instrumented_files::WrittenTests;
use super::staging_dir::StagingDir;
use crate::judge::attempt::Attempt;

/// Attempts that were staged together.
#[derive(Debug)]
pub struct Staged<'s> {
    pub dir: StagingDir,
    pub attempts: Vec<&'s Attempt<'s>>,
    /// The tests of each attempt, in the same order.
    pub tests: Vec<WrittenTests>,
    /// Other files that all of them may read: paths relative to the directory, with `/`.
    pub shared: BTreeSet<String>,
}
