//! Instructions of a Dockerfile, and the files that they copy. There's nothing to do here.

use std::collections::BTreeMap;

/// The files that are sent to a build: from each path to its content.
pub type Files = BTreeMap<&'static str, &'static str>;

/// One instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Copies a file, or a folder with everything in it. `.` is the folder of all files.
    Copy(&'static str),
    /// Runs a command.
    Run(&'static str),
}
