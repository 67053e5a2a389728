//! Asks both functions for numbers of any size.

use asm1::{first, second};

/// Two numbers for the first function, one and a base for the second.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut number = || match pick(4) {
        0 => pick(u64::from(u32::MAX) + 1),
        _ => pick(250),
    };
    let (a, b, n) = (number(), number(), number());
    let base = 2 + pick(15);
    format!("first({a}, {b}), second({n}, {base})")
}

/// What both functions return.
pub fn answer(input: &str) -> String {
    let words = input.split(['(', ',', ' ', ')']);
    let numbers: Vec<u32> = words.flat_map(str::parse).collect();
    let (a, b, n, base) = (numbers[0], numbers[1], numbers[2], numbers[3]);
    format!("{}, {}", first(a, b), second(n, base))
}
