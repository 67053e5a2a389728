//! A program ends with a code or by a signal, and shells have one number for both.

use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

/// The exit code of a program that ended by itself, or 128 plus the number of the signal that ended it.
pub fn number(status: ExitStatus) -> u8 {
    let signal = status.signal().map(|signal| 128 + signal);
    let number = status.code().or(signal);
    number
        .and_then(|number| u8::try_from(number).ok())
        .unwrap_or(u8::MAX)
}
