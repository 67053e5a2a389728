//! Returns the error of the closed output, too.

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    draw(io::stdin().lock(), io::stdout().lock())
}

/// Draws a bar for each line.
fn draw(input: impl BufRead, mut out: impl Write) -> io::Result<()> {
    for line in input.lines() {
        writeln!(out, "{}", bar(&line?))?;
    }
    Ok(())
}

/// A bar as long as the number on this line, or a question mark for any other line.
fn bar(line: &str) -> String {
    match line.trim().parse::<u8>() {
        Ok(length) => "#".repeat(usize::from(length)),
        Err(_) => String::from("?"),
    }
}
