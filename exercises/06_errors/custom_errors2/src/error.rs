//! What can go wrong when settings are loaded. The messages are ready. `Error` is still to be implemented.

use std::fmt;
use std::io;
use std::num::ParseIntError;
use std::path::PathBuf;

#[derive(Debug)]
pub enum LoadError {
    /// The file cannot be read.
    Read { path: PathBuf, source: io::Error },
    /// No line of the file has this key.
    Missing { key: &'static str },
    /// The line has the key, and its value is not a number.
    NotANumber {
        key: &'static str,
        source: ParseIntError,
    },
}

// None of the messages repeats its source: whoever prints the chain prints the source, too.
impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Read { path, .. } => write!(f, "cannot read {}", path.display()),
            LoadError::Missing { key } => write!(f, "there is no line for {key}"),
            LoadError::NotANumber { key, .. } => write!(f, "the value of {key} is not a number"),
        }
    }
}
