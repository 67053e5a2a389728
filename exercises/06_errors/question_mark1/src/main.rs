//! The pace of a runner: `cargo run -- 5000 1570` means 5000 metres in 1570 seconds, and prints "5:14 per kilometre".
//!
//! `main` promises a `String` as its error, but two of its `?` meet a `ParseIntError`. Let `main` promise a type that
//! can hold both, so that each error goes out as it is. Apart from that type, nothing has to change.

use std::env;

fn main() -> Result<(), String> {
    let metres: u32 = word(1, "metres")?.parse()?;
    let seconds: u32 = word(2, "seconds")?.parse()?;
    let pace = pace(metres, seconds)?;
    println!("{}:{:02} per kilometre", pace / 60, pace % 60);
    Ok(())
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
