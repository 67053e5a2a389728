//! A post office reads weights that people typed. What cannot be read becomes -1, and what is too heavy becomes -2; then
//! somebody forgets to ask, and the sum is wrong.
//!
//! Let the types say it: `read` returns a `Result<u32, Refusal>` with one of the two refusals below, `postage` passes a
//! refusal on, and `total` ends at the first refusal. The tests show the signatures. No `unwrap`, no panic.

const LIMIT: u32 = 30_000;

#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// This text is no weight. It is kept without the spaces around it.
    Unreadable(String),
    /// A weight in grams that is above the limit.
    TooHeavy { grams: u32, limit: u32 },
}

/// The weight in grams, at most 30000. Spaces around the number do not matter.
pub fn read(text: &str) -> i32 {
    match text.trim().parse::<u32>() {
        Ok(grams) if grams > LIMIT => -2,
        Ok(grams) => grams as i32,
        Err(_) => -1,
    }
}

/// The price in cents: 150, and 40 more for each full kilogram.
pub fn postage(text: &str) -> i32 {
    let grams = read(text);
    150 + grams / 1000 * 40
}

/// The price of all parcels together.
pub fn total(texts: &[&str]) -> i32 {
    let mut sum = 0;
    for text in texts {
        sum += postage(text);
    }
    sum
}

/// How many of the texts are good weights.
pub fn readable(texts: &[&str]) -> usize {
    texts.iter().filter(|text| read(text) >= 0).count()
}
