//! `Box<dyn Error>` can be made from any error and from a `String`, so each `?` converts what it gets. For a program
//! this small, that's enough.

use std::env;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
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
