//! `JudgedCase`: one wrong solution of an author, and what became of it.

use crate::fingerprint::Fingerprint;
use crate::judge::verdict::Verdict;

/// A wrong solution that the author of an exercise wrote.
#[derive(Clone, Debug)]
pub struct JudgedCase {
    /// The name of its folder.
    pub name: String,
    /// What is judged.
    pub files: Fingerprint,
    /// `None` if it wasn't judged: it has no hint, or it's recorded how these files fail.
    pub verdict: Option<Verdict>,
}
