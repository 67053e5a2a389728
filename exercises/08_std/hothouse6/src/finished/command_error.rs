//! Why a line isn't a command.

use std::error::Error;
use std::fmt;

use crate::NoDirection;

#[derive(Debug, PartialEq)]
pub enum CommandError {
    /// No command has these words.
    Unknown(String),
    /// It's a command, but it leads nowhere.
    Direction(NoDirection),
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(text) => write!(f, "the plants don't understand `{text}`"),
            Self::Direction(_) => write!(f, "you turn around twice"),
        }
    }
}

impl Error for CommandError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unknown(_) => None,
            Self::Direction(source) => Some(source),
        }
    }
}

impl From<NoDirection> for CommandError {
    fn from(error: NoDirection) -> Self {
        Self::Direction(error)
    }
}
