//! A robot in a greenhouse runs its programs again when they crash: a signal of the operating system ended
//! them. A program that ends by itself says with its exit code whether it was successful, and isn't run
//! again.
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

/// Runs a program, and again for as long as it crashes, but at most so many times. Returns how it ended
/// each time.
pub fn run(command: &mut Command, at_most: usize) -> io::Result<Vec<Ending>> {
    let mut endings = Vec::new();
    if at_most > 0 {
        endings.push(ending(command.status()?));
    }
    Ok(endings)
}
