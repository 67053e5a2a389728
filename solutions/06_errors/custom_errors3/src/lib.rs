//! Both functions walk along `source`. `report` starts behind the error that it has printed already, and
//! `worth_a_retry` starts at the error itself.

mod player;

use std::error::Error;
use std::io;

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
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>()
            && error.kind() == io::ErrorKind::TimedOut
        {
            return true;
        }
        next = error.source();
    }
    false
}
