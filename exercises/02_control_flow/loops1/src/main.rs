//! A radio station prints when its jingle is played, one row per hour. `cargo run -- 6 8 20` prints the hours from 6
//! up to and including 8, with a jingle every 20 minutes. The first one of each hour is played on the hour:
//!
//!     06: 00 20 40
//!     07: 00 20 40
//!     08: 00 20 40
//!
//! Complete `print_schedule`. `{hour:02}` prints a number with two digits; `print!` prints without ending the line.

fn main() {
    print_schedule(number(1), number(2), number(3));
}

/// Prints one row per hour from `first` to `last`, with a jingle every `gap` minutes.
fn print_schedule(first: usize, last: usize, gap: usize) {
    todo!("print the hours from {first} to {last}, a jingle every {gap} minutes")
}

/// The word at this position on the command line, as a number. (Level 08 explains how it works.)
fn number(position: usize) -> usize {
    std::env::args()
        .nth(position)
        .unwrap_or_default()
        .parse()
        .unwrap_or(0)
}
