//! `bars` draws a bar for each number that you type: `printf "3\n5\n" | bars` prints three characters, then five.
//!
//! That works, but not in a pipeline. Until the input ends, nothing is drawn. And if the output is closed, as in
//! `bars | head -1`, `println!` panics. Rewrite `main`: read one line at a time, write with `writeln!`, and return
//! every error, with one exception: if the output was closed, the program ends quietly.

use std::io;

fn main() -> io::Result<()> {
    let input = io::read_to_string(io::stdin())?;
    for line in input.lines() {
        println!("{}", bar(line));
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
