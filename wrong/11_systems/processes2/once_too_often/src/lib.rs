//! Runs the program once more than allowed.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus};

/// How a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With the exit code 0.
    Success,
    /// With another exit code.
    Failure(i32),
    /// By a signal, which has a number.
    Crash(i32),
}

pub fn ending(status: ExitStatus) -> Ending {
    match (status.code(), status.signal()) {
        (Some(0), _) => Ending::Success,
        (Some(code), _) => Ending::Failure(code),
        (None, signal) => Ending::Crash(signal.expect("what has no exit code has a signal")),
    }
}

/// Runs a program, and restarts it as long as it crashes, but runs it at most `at_most` times. Returns how
/// each run ended.
pub fn run(command: &mut Command, at_most: usize) -> io::Result<Vec<Ending>> {
    let mut endings = Vec::new();
    while endings.len() <= at_most {
        endings.push(ending(command.status()?));
        let Some(Ending::Crash(_)) = endings.last() else {
            break;
        };
    }
    Ok(endings)
}
