//! `SolutionMutant`: a wrong solution, generated from the right one by a small change, or written by the author.

use crate::course::Files;
use crate::judge::attempt::Attempt;

/// One wrong solution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SolutionMutant {
    /// What was changed, such as `replace total -> u32 with 0`. It's unique in its exercise and doesn't depend on the line. For a wrong solution
    /// that the author wrote, the case's name.
    pub name: String,
    /// The files that differ from the solution, relative to the exercise's folder.
    pub files: Files,
    /// Whether the author wrote it.
    pub written: bool,
}

impl SolutionMutant {
    /// What is judged: the files of this solution, with the mutant's own.
    pub fn files_in(&self, solution: &Attempt<'_>) -> Files {
        let mut files = solution.files.clone();
        files.overlay(self.files.clone());
        files
    }
}
