//! The program of the image: it shows the stars, and writes into the guest book.

use std::fs::{OpenOptions, read_to_string};
use std::io::{Result, Write};

fn main() -> Result<()> {
    let stars = read_to_string("/stars.txt")?;
    let mut book = OpenOptions::new().append(true).open("/guests/book.txt")?;
    writeln!(book, "A guest saw {} stars.", stars.lines().count())?;
    print!("{stars}");
    Ok(())
}
