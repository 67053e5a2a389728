//! Still prints with `println!`, which panics if the output is closed.

use std::io::{self, BufRead};

fn main() -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        println!("{}", bar(&line?));
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
