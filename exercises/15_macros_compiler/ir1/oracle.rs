//! Asks both functions for numbers of any size.

use ir1::{first, second};

/// Two signed numbers, and one that isn't.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut number = || match pick(4) {
        0 => pick(u64::from(u32::MAX) + 1) as u32,
        _ => pick(250) as u32,
    };
    let signed = [number(), number()].map(|number| (number as i32).wrapping_sub(20));
    format!("first({}, {}), second({})", signed[0], signed[1], number())
}

/// What both functions return.
pub fn answer(input: &str) -> String {
    let words = input.split(['(', ',', ' ', ')']);
    let numbers: Vec<i64> = words.flat_map(str::parse).collect();
    let (x, low, n) = (numbers[0] as i32, numbers[1] as i32, numbers[2] as u32);
    format!("{}, {}", first(x, low), second(n))
}
