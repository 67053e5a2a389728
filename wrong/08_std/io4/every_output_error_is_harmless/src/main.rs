//! Ends quietly after any error of the output, such as a full disk.

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        if writeln!(io::stdout(), "{}", bar(&line?)).is_err() {
            break;
        }
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
