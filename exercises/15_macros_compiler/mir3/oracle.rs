//! Asks both functions for small and large bytes.

use mir3::{first, second};

/// Two bytes for the first function, then up to nine for the second.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut byte = || match pick(4) {
        0 => pick(256).to_string(),
        _ => pick(8).to_string(),
    };
    let (one, two) = (byte(), byte());
    let length = pick(10);
    let list = (0..length).map(|_| pick(8).to_string());
    let list = list.collect::<Vec<_>>().join(", ");
    format!("first({one}, {two}), second(&[{list}], {two})")
}

/// What both functions return.
pub fn answer(input: &str) -> String {
    let words = input.split(['(', ',', ' ', '[', ']', ')']);
    let bytes: Vec<u8> = words.flat_map(str::parse).collect();
    let [one, two, list @ .., limit] = &bytes[..] else {
        unreachable!("there are at least three numbers");
    };
    format!("{}, {}", first(*one, *two), second(list, *limit))
}
