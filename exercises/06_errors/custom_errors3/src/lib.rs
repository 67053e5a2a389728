//! A podcast player prints "cannot play episode 12", and that's all, although the error knows why.
//!
//! `report` should return the error and all its causes, one per line, from the outside to the inside. And
//! `worth_a_retry` should return true if the error itself, or one of its causes, is an `io::Error` of the kind
//! `TimedOut`. At the moment, it looks at the words of a message, and words change.

mod player;

use std::error::Error;

pub use player::{DownloadError, PlayError};

/// The error and all its causes, one per line, without a line break at the end:
///
/// ```text
/// cannot play episode 12
///   because: cannot download from radio.example
///   because: timed out
/// ```
pub fn report(error: &(dyn Error + 'static)) -> String {
    error.to_string()
}

/// Whether it might work if you tried it again a minute later.
pub fn worth_a_retry(error: &(dyn Error + 'static)) -> bool {
    error.to_string().contains("timed out")
}
