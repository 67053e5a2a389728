//! The program around the library: `errors_checkpoint <list> <metres>`.

use std::process::ExitCode;

/// The program was called in a wrong way: `usage: errors_checkpoint <list> <metres>`
#[derive(Debug)]
struct Usage;

/// Prints the line that `run` returns; exit code 0. An error goes to standard error in one line, "ferry: " and all
/// messages of the chain with ": " between them. The exit code is 2 for a `Usage` error and 1 for every other error.
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    todo!("call `run` with {words:?}")
}

/// Takes all vehicles of the list on board: "3 vehicles, 4 people, 10 of 30 metres free". Exactly two words are given, and
/// the second one is a number above 0: everything else is a `Usage` error. Every other error, be it of the file, of the
/// list or of the deck, gets the context `cannot board <list>`.
fn run(words: &[String]) -> anyhow::Result<String> {
    todo!("board the list of {words:?}")
}
