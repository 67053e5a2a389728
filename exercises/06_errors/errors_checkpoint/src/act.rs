//! Acts, and lists of acts.

use crate::{ActError, ListError};

#[derive(Debug, PartialEq)]
pub struct Act {
    pub name: String,
    pub minutes: u32,
    pub artists: u32,
}

/// Reads an act: its name, its length in minutes and its number of artists, such as "jazz, 6, 2". Spaces around a field
/// don't matter. There must be at least one artist. If several things are wrong, the first from the left is the error.
pub fn read_act(line: &str) -> Result<Act, ActError> {
    todo!("read {line:?}")
}

/// Reads a list with one act per line, or returns the error of the first wrong line. The first line has number 1. Skip
/// empty lines, but count them.
pub fn read_list(text: &str) -> Result<Vec<Act>, ListError> {
    todo!("read {text:?}")
}

/// The errors of all wrong lines of a list, from the first to the last.
pub fn mistakes(text: &str) -> Vec<ListError> {
    todo!("check {text:?}")
}
