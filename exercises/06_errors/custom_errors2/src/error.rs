//! What can go wrong while the settings are loaded. The messages are complete, but `Error` isn't implemented yet.

use std::fmt;
use std::io;
use std::num::ParseIntError;
use std::path::PathBuf;

#[derive(Debug)]
pub enum LoadError {
    /// The file can't be read.
    Read { path: PathBuf, source: io::Error },
    /// The file doesn't have a line with this key.
    Missing { key: &'static str },
    /// The line has the key, but its value isn't a number.
    NotANumber {
        key: &'static str,
        source: ParseIntError,
    },
}

// The messages don't repeat their source, because the source is part of the chain and has its own message.
impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Read { path, .. } => write!(f, "cannot read {}", path.display()),
            LoadError::Missing { key } => write!(f, "there is no line for {key}"),
            LoadError::NotANumber { key, .. } => write!(f, "the value of {key} is not a number"),
        }
    }
}
