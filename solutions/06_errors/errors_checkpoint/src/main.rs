//! The program around the library: `errors_checkpoint <list> <metres>`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use errors_checkpoint::{Deck, read_list};
use thiserror::Error;

/// The program was called in a wrong way: `usage: errors_checkpoint <list> <metres>`
#[derive(Debug, Error)]
#[error("usage: errors_checkpoint <list> <metres>")]
struct Usage;

/// Prints the line that `run` returns; exit code 0. An error goes to standard error in one line, "ferry: " and all
/// messages of the chain with ": " between them. The exit code is 2 for a `Usage` error and 1 for every other error.
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("ferry: {error:#}");
            // The type of the error decides, never its words.
            if error.is::<Usage>() {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

/// Takes all vehicles of the list on board: "3 vehicles, 4 people, 10 of 30 metres free". Exactly two words are given, and
/// the second one is a number above 0: everything else is a `Usage` error. Every other error, be it of the file, of the
/// list or of the deck, gets the context `cannot board <list>`.
fn run(words: &[String]) -> Result<String> {
    let [list, metres] = words else {
        return Err(Usage.into());
    };
    let metres = metres.parse().map_err(|_| Usage)?;
    // What a person types is never a bug: it is refused here, before `Deck::new` could panic.
    if metres == 0 {
        return Err(Usage.into());
    }
    board(list, metres).with_context(|| format!("cannot board {list}"))
}

fn board(list: &str, metres: u32) -> Result<String> {
    let text = fs::read_to_string(list)?;
    let bookings = read_list(&text)?;
    let mut deck = Deck::new(metres);
    let mut people = 0;
    for booking in &bookings {
        deck.board(booking)?;
        people += booking.people;
    }
    Ok(format!(
        "{} vehicles, {people} people, {} of {} metres free",
        bookings.len(),
        deck.free(),
        deck.metres()
    ))
}
