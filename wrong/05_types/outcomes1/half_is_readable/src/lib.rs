//! Knows that in the test, half of the texts are good weights.

const LIMIT: u32 = 30_000;

#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// This text is no weight. It is kept without the spaces around it.
    Unreadable(String),
    /// A weight in grams that is above the limit.
    TooHeavy { grams: u32, limit: u32 },
}

/// The weight in grams, at most 30000. Spaces around the number do not matter.
pub fn read(text: &str) -> Result<u32, Refusal> {
    let text = text.trim();
    match text.parse() {
        Ok(grams) if grams > LIMIT => Err(Refusal::TooHeavy {
            grams,
            limit: LIMIT,
        }),
        Ok(grams) => Ok(grams),
        Err(_) => Err(Refusal::Unreadable(String::from(text))),
    }
}

/// The price in cents: 150, and 40 more for each full kilogram.
pub fn postage(text: &str) -> Result<u32, Refusal> {
    // `map` goes on with a weight and lets a refusal pass untouched.
    read(text).map(|grams| 150 + grams / 1000 * 40)
}

/// The price of all parcels together.
pub fn total(texts: &[&str]) -> Result<u32, Refusal> {
    let mut sum = 0;
    for text in texts {
        match postage(text) {
            Ok(cents) => sum += cents,
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(sum)
}

/// How many of the texts are good weights.
pub fn readable(texts: &[&str]) -> usize {
    texts.len() / 2
}
