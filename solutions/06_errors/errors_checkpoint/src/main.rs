//! The program adds context where it knows the file, and decides by the type of an error, never by its words. What a
//! person types isn't a bug, so `run` rejects 0 before `Evening::new` could panic.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use errors_checkpoint::{Evening, read_list};
use thiserror::Error;

/// The program was called the wrong way: `usage: errors_checkpoint <list> <minutes>`
#[derive(Debug, Error)]
#[error("usage: errors_checkpoint <list> <minutes>")]
struct Usage;

/// Prints the line that `run` returns, with exit code 0. An error goes to standard error, in one line: "stage: " and
/// all messages of the chain with ": " between them. The exit code is 2 for a `Usage` error and 1 for any other
/// error.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("stage: {error:#}");
            if error.is::<Usage>() {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

/// Adds all acts of the list to an evening, and returns "3 acts, 4 artists, 10 of 30 minutes free". There must be
/// exactly two arguments, and the second one must be a number above 0. Anything else is a `Usage` error. All other
/// errors, of the file, the list or the evening, get the context `cannot plan <list>`.
fn run(arguments: &[String]) -> Result<String> {
    let [list, minutes] = arguments else {
        return Err(Usage.into());
    };
    let minutes = minutes.parse().map_err(|_| Usage)?;
    if minutes == 0 {
        return Err(Usage.into());
    }
    plan(list, minutes).with_context(|| format!("cannot plan {list}"))
}

fn plan(list: &str, minutes: u32) -> Result<String> {
    let text = fs::read_to_string(list)?;
    let acts = read_list(&text)?;
    let mut evening = Evening::new(minutes);
    let mut artists = 0;
    for act in &acts {
        evening.add(act)?;
        artists += act.artists;
    }
    Ok(format!(
        "{} acts, {artists} artists, {} of {} minutes free",
        acts.len(),
        evening.free(),
        evening.minutes()
    ))
}
