//! A field called `source` is the cause without an attribute. `why` has another name, so it's marked. All the rest is
//! one line per message.

use std::io;
use std::num::ParseIntError;
use std::path::PathBuf;

use thiserror::Error;

#[derive(Debug, Error)]
pub enum LoadError {
    /// `cannot read greenhouse.conf`; the cause is the `io::Error`
    #[error("cannot read {path}")]
    Read { path: PathBuf, source: io::Error },
    /// `there is no line for humidity`
    #[error("there is no line for {0}")]
    Missing(&'static str),
    /// `line 3: "warm" is not a number`; the cause is the `ParseIntError`
    #[error("line {line}: {value:?} is not a number")]
    NotANumber {
        line: usize,
        value: String,
        #[source]
        why: ParseIntError,
    },
    /// `the humidity is 120, but it should be between 0 and 100`
    #[error("the humidity is {0}, but it should be between 0 and 100")]
    Humidity(i32),
}
