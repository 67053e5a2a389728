//! A podcast player prints "cannot play episode 12" and nothing more, although the error knows the whole story.
//!
//! Let `report` tell all of it: the error itself, then a line for each cause, from the outside to the inside, each
//! after two spaces and "because: ". And let `worth_a_retry` look at the causes themselves instead of the words: it is
//! true if the error or one of its causes is an `io::Error` of the kind `TimedOut`.

mod player;

use std::error::Error;

pub use player::{DownloadError, PlayError};

/// The error and all its causes, one a line, with no line break at the end:
///
/// ```text
/// cannot play episode 12
///   because: cannot download from radio.example
///   because: timed out
/// ```
pub fn report(error: &(dyn Error + 'static)) -> String {
    error.to_string()
}

/// Whether the same thing may work a minute later.
pub fn worth_a_retry(error: &(dyn Error + 'static)) -> bool {
    error.to_string().contains("timed out")
}
