//! The program that uses the library. It's complete.

use diverging1::{how_many, size};

fn main() {
    let count = how_many(word(1).parse().unwrap_or(0));
    let size = size(word(2).chars().next().unwrap_or('?'));
    println!("{count} labels of {size}");
}

/// The word at this position on the command line.
fn word(position: usize) -> String {
    std::env::args().nth(position).unwrap_or_default()
}
