//! A game: a fox hides in a meadow, and you guess where. `src/main.rs` has the game itself; leave it as it is.
//!
//! `read_answer` doesn't compile: it wants to read a line that you type. Fix it, and return the line without the spaces
//! and the line break around it. Then complete `meadow`. When all tests pass, open a terminal in the folder of this
//! exercise and play: `cargo run -- 21` hides the fox at position 21, and `cargo run` hides it somewhere.

use std::io;

/// How many positions the meadow has: 0 to 29.
pub const WIDTH: usize = 30;

/// Reads one line from standard input. At the end of the input, it's empty.
pub fn read_answer() -> String {
    let line = String::new();
    io::stdin().read_line(line).expect("the line is text");
    line
}

/// How far the guess is from the fox.
pub fn steps(guess: usize, fox: usize) -> usize {
    guess.abs_diff(fox)
}

/// A row of `WIDTH` characters: `sign` at this position, and dots everywhere else.
pub fn meadow(position: usize, sign: char) -> String {
    todo!("draw {sign} at {position}")
}
