//! A robot in a greenhouse restarts its programs when they crash, which means that a signal ended them. A
//! program that ends by itself reports with its exit code whether it succeeded, and isn't restarted.
//!
//! `ending` doesn't know about signals yet, and `run` gives up too early.

use std::io;
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
    match status.code().expect("every program has an exit code") {
        0 => Ending::Success,
        code => Ending::Failure(code),
    }
}

/// Runs a program, and restarts it as long as it crashes, but runs it at most `at_most` times. Returns how
/// each run ended.
pub fn run(command: &mut Command, at_most: usize) -> io::Result<Vec<Ending>> {
    let mut endings = Vec::new();
    if at_most > 0 {
        endings.push(ending(command.status()?));
    }
    Ok(endings)
}
