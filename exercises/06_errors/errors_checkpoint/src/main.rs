//! The program around the library: `errors_checkpoint <list> <minutes>`.

use std::process::ExitCode;

/// The program was called the wrong way: `usage: errors_checkpoint <list> <minutes>`
#[derive(Debug)]
struct Usage;

/// Prints the line that `run` returns, with exit code 0. An error goes to standard error, in one line: "stage: " and
/// all messages of the chain with ": " between them. The exit code is 2 for a `Usage` error and 1 for any other
/// error.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    todo!("call `run` with {arguments:?}")
}

/// Adds all acts of the list to an evening, and returns "3 acts, 4 artists, 10 of 30 minutes free". There must be
/// exactly two arguments, and the second one must be a number above 0. Anything else is a `Usage` error. All other
/// errors, of the file, the list or the evening, get the context `cannot plan <list>`.
fn run(arguments: &[String]) -> anyhow::Result<String> {
    todo!("plan the evening of {arguments:?}")
}
