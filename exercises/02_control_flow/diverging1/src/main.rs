//! The program around the library in `lib.rs`. It is ready.

use diverging1::{how_many, size};

fn main() {
    let count = how_many(word(1).parse().unwrap_or(0));
    let size = size(word(2).chars().next().unwrap_or('?'));
    println!("{count} labels of {size}");
}

/// The word at this place of the command line.
fn word(place: usize) -> String {
    std::env::args().nth(place).unwrap_or_default()
}
