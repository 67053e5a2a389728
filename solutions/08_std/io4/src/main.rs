//! `writeln!` returns the error that makes `println!` panic. With `?`, the loop stops at the first one, and `main`
//! decides which kind is harmless. `draw` works with any `BufRead` and `Write`; locked once, the streams are cheap to
//! use.

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    match draw(io::stdin().lock(), io::stdout().lock()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
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
