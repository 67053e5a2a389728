//! Asks both functions for numbers of any size.

use asm1::{first, second};

/// Two numbers for the first function, and one for the second.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut number = || match pick(4) {
        0 => pick(u64::from(u32::MAX) + 1),
        _ => pick(250),
    };
    format!("first({}, {}), second({})", number(), number(), number())
}

/// What both functions return.
pub fn answer(input: &str) -> String {
    let words = input.split(['(', ',', ' ', ')']);
    let numbers: Vec<u32> = words.flat_map(str::parse).collect();
    let (a, b, n) = (numbers[0], numbers[1], numbers[2]);
    format!("{}, {}", first(a, b), second(n))
}
