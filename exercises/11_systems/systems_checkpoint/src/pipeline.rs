//! Programs that run at the same time, each reading what the one before it prints.

use std::path::Path;

use crate::Call;

/// Runs a pipeline in this folder and returns the status of its last program, when all programs have ended.
///
/// - A program reads from its file, or else from the pipe, or else from what the shell itself reads. The
///   same goes for its output.
/// - A program that doesn't exist has the status 127. One that can't be started for another reason has 126,
///   and one whose files can't be opened has 1. The reason is printed to standard error, and the others run
///   all the same.
pub fn run(calls: &[Call], folder: &Path) -> u8 {
    todo!("run {} programs in {}", calls.len(), folder.display())
}
