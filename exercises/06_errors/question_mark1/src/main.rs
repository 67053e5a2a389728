//! The pace of a runner: `cargo run -- 5000 1570` means 5000 metres in 1570 seconds, and prints "5:14 per kilometre".
//!
//! `main` uses `?`, but it returns nothing, so an error has nowhere to go. Let `main` return a `Result` that can hold
//! a `String` as well as a `ParseIntError`. The lines that are there can stay as they are.

use std::env;

fn main() {
    let metres: u32 = word(1, "metres")?.parse()?;
    let seconds: u32 = word(2, "seconds")?.parse()?;
    let pace = pace(metres, seconds)?;
    println!("{}:{:02} per kilometre", pace / 60, pace % 60);
}

/// The word at this place of the command line.
fn word(place: usize, what: &str) -> Result<String, String> {
    match env::args().nth(place) {
        Some(word) => Ok(word),
        None => Err(format!("the {what} are missing")),
    }
}

/// The seconds for a kilometre.
fn pace(metres: u32, seconds: u32) -> Result<u64, String> {
    if metres == 0 {
        return Err(String::from("a run of 0 metres has no pace"));
    }
    Ok(u64::from(seconds) * 1000 / u64::from(metres))
}
