//! The act without artists is always the jazz.

use std::num::ParseIntError;

use thiserror::Error;

/// What is wrong with one act.
#[derive(Debug, Error)]
pub enum ActError {
    /// `an act has 3 fields, but this one has 2`
    #[error("an act has 3 fields, but this one has {0}")]
    Fields(usize),
    /// `the length is not a number`, `the number of artists is not a number`
    #[error("the {what} is not a number")]
    NotANumber {
        what: &'static str,
        #[source]
        cause: ParseIntError,
    },
    /// `the act "jazz" has no artists`
    #[error("the act \"jazz\" has no artists")]
    NoArtists { name: String },
}

/// `line 3 is wrong`
#[derive(Debug, Error)]
#[error("line {line} is wrong")]
pub struct ListError {
    pub line: usize,
    #[source]
    pub cause: ActError,
}

/// `there is no time for "magic": it needs 12 minutes, and 4 are free`
#[derive(Debug, Error, PartialEq)]
#[error("there is no time for {name:?}: it needs {needed} minutes, and {free} are free")]
pub struct FullError {
    pub name: String,
    pub needed: u32,
    pub free: u32,
}
