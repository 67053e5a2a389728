//! A runner's pace: `cargo run -- 5000 1570` is 5000 meters in 1570 seconds, and it prints "5:14 per kilometer".
//!
//! The error type of `main` is `String`, but in two places `?` gets a `ParseIntError`. Choose an error type for
//! `main` that can be made from both, so that each error is passed on as it is. You don't have to change anything
//! else.

use std::env;

fn main() -> Result<(), String> {
    let meters: u32 = argument(1, "meters")?.parse()?;
    let seconds: u32 = argument(2, "seconds")?.parse()?;
    let pace = pace(meters, seconds)?;
    println!("{}:{:02} per kilometer", pace / 60, pace % 60);
    Ok(())
}

/// The argument at this position of the command line.
fn argument(position: usize, what: &str) -> Result<String, String> {
    match env::args().nth(position) {
        Some(argument) => Ok(argument),
        None => Err(format!("the {what} are missing")),
    }
}

/// Seconds per kilometer.
fn pace(meters: u32, seconds: u32) -> Result<u64, String> {
    if meters == 0 {
        return Err(String::from("0 meters have no pace"));
    }
    Ok(u64::from(seconds) * 1000 / u64::from(meters))
}
