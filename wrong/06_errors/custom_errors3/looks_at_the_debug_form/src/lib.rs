//! Looks for the kind in the words that `Debug` prints.

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
    let mut report = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        report.push_str(&format!("\n  because: {inner}"));
        cause = inner.source();
    }
    report
}

/// Whether it might work if you tried it again a minute later.
pub fn worth_a_retry(error: &(dyn Error + 'static)) -> bool {
    format!("{error:?}").contains("TimedOut")
}
