//! How much memory `Option` adds.

use std::num::NonZero;

enum Suit {
    _Hearts,
    _Spades,
}

fn main() {
    println!("{} {}", size_of::<u32>(), size_of::<Option<u32>>());
    println!("{} {}", size_of::<char>(), size_of::<Option<char>>());
    println!(
        "{} {}",
        size_of::<NonZero<u32>>(),
        size_of::<Option<NonZero<u32>>>()
    );
    println!(
        "{} {}",
        size_of::<Suit>(),
        size_of::<Option<Option<Suit>>>()
    );
    println!("{}", size_of::<Option<Box<u8>>>() == size_of::<usize>());
}
