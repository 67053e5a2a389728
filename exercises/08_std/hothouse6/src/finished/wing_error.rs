//! What can be wrong with the text of a wing.

use std::error::Error;
use std::fmt;
use std::num::ParseIntError;

/// Lines and columns are counted from 1, as in an editor.
#[derive(Debug, PartialEq)]
pub enum WingError {
    /// The first line doesn't begin with `oil` and a space.
    NoOil,
    /// After `oil`, there isn't a number of drops.
    Drops(ParseIntError),
    /// A row is longer or shorter than the first one.
    Width { line: usize, columns: usize },
    /// This is neither a tile nor an item nor a creature nor `@`.
    Symbol {
        line: usize,
        column: usize,
        symbol: char,
    },
    /// There's more than one `@`. This is the second.
    SecondExplorer { line: usize, column: usize },
    /// There's no `@`.
    NoExplorer,
}

impl fmt::Display for WingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOil => write!(f, "line 1 should be `oil` and a number"),
            Self::Drops(_) => write!(f, "line 1 has a wrong number of drops"),
            Self::Width { line, columns } => {
                write!(f, "line {line} has {columns} columns, unlike the first row")
            }
            Self::Symbol {
                line,
                column,
                symbol,
            } => {
                write!(
                    f,
                    "line {line}, column {column}: nothing looks like `{symbol}`"
                )
            }
            Self::SecondExplorer { line, column } => {
                write!(
                    f,
                    "line {line}, column {column}: you are already somewhere else"
                )
            }
            Self::NoExplorer => write!(f, "you are not on the map"),
        }
    }
}

impl Error for WingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Drops(source) => Some(source),
            _ => None,
        }
    }
}

impl From<ParseIntError> for WingError {
    fn from(error: ParseIntError) -> Self {
        Self::Drops(error)
    }
}
