//! What can go wrong while the settings are loaded.

use std::io;
use std::num::ParseIntError;
use std::path::PathBuf;

use thiserror::Error;

#[derive(Debug, Error)]
pub enum LoadError {
    /// `cannot read greenhouse.conf`; the cause is the `io::Error`
    Read { path: PathBuf, source: io::Error },
    /// `there is no line for humidity`
    #[error("there is no line for {0}")]
    Missing(&'static str),
    /// `line 3: "warm" is not a number`; the cause is the `ParseIntError`
    NotANumber {
        line: usize,
        value: String,
        why: ParseIntError,
    },
    /// `the humidity is 120, but it should be between 0 and 100`
    Humidity(i32),
}
