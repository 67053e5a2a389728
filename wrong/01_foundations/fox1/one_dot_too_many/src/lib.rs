//! Forgets that the sign takes a position, too: the row has one dot too many.

use std::io;

/// How many positions the meadow has: 0 to 29.
pub const WIDTH: usize = 30;

/// Reads one line from standard input. At the end of the input, it's empty.
pub fn read_answer() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).expect("the line is text");
    line.trim().to_string()
}

/// How far the guess is from the fox.
pub fn steps(guess: usize, fox: usize) -> usize {
    guess.abs_diff(fox)
}

/// A row of `WIDTH` characters: `sign` at this position, and dots everywhere else.
pub fn meadow(position: usize, sign: char) -> String {
    let before = ".".repeat(position);
    let after = ".".repeat(WIDTH - position);
    format!("{before}{sign}{after}")
}
