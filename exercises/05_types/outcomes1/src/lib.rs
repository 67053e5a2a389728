//! A pottery studio fires your pots in its kiln and charges by weight. Members type the weights. Until now, `read`
//! returned -1 for a string that isn't a weight, and -2 for a pot that's too heavy. Then one function forgot to check,
//! and the sum was wrong.
//!
//! Now the signatures return a `Result`, and the bodies don't fit. `read` should return one of the errors below
//! instead of a special number, `fee` should pass an error on, and `total` should stop at the first error. Don't
//! use `unwrap`, and don't panic.

const LIMIT: u32 = 30_000;

#[derive(Debug, PartialEq)]
pub enum WeightError {
    /// This string isn't a weight. It's stored without the spaces around it.
    Unreadable(String),
    /// A weight in grams above the limit.
    TooHeavy { grams: u32, limit: u32 },
}

/// The weight in grams, at most 30000. Spaces around the number don't matter.
pub fn read(text: &str) -> Result<u32, WeightError> {
    match text.trim().parse::<u32>() {
        Ok(grams) if grams > LIMIT => -2,
        Ok(grams) => grams,
        Err(_) => -1,
    }
}

/// The fee in cents: 150, and 40 more for each full kilogram.
pub fn fee(text: &str) -> Result<u32, WeightError> {
    let grams = read(text);
    150 + grams / 1000 * 40
}

/// The fee for all pots together.
pub fn total(texts: &[&str]) -> Result<u32, WeightError> {
    let mut sum = 0;
    for text in texts {
        sum += fee(text);
    }
    sum
}

/// How many of the strings are valid weights.
pub fn readable(texts: &[&str]) -> usize {
    texts.iter().filter(|text| read(text) >= 0).count()
}
