//! The errors of the library. The comment above each type or variant shows its message. `source` returns the cause,
//! and no message repeats it.

use std::num::ParseIntError;

/// What is wrong with one act.
#[derive(Debug)]
pub enum ActError {
    /// `an act has 3 fields, but this one has 2`
    Fields(usize),
    /// `the length is not a number`, `the number of artists is not a number`
    NotANumber {
        what: &'static str,
        cause: ParseIntError,
    },
    /// `the act "jazz" has no artists`
    NoArtists { name: String },
}

/// `line 3 is wrong`
#[derive(Debug)]
pub struct ListError {
    pub line: usize,
    pub cause: ActError,
}

/// `there is no time for "magic": it needs 12 minutes, and 4 are free`
#[derive(Debug, PartialEq)]
pub struct FullError {
    pub name: String,
    pub needed: u32,
    pub free: u32,
}
