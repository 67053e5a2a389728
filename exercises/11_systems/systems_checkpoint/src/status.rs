//! How a program ended, as a number.

use std::process::ExitStatus;

/// The exit code of a program that ended by itself, or 128 plus the number of the signal that ended it.
pub fn number(status: ExitStatus) -> u8 {
    todo!("what {status} comes to")
}
