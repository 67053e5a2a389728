//! All errors are equal.

const LIMIT: u32 = 30_000;

impl PartialEq for WeightError {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Debug)]
pub enum WeightError {
    /// This string isn't a weight. It's stored without the spaces around it.
    Unreadable(String),
    /// A weight in grams above the limit.
    TooHeavy { grams: u32, limit: u32 },
}

/// The weight in grams, at most 30000. Spaces around the number don't matter.
pub fn read(text: &str) -> Result<u32, WeightError> {
    let text = text.trim();
    match text.parse() {
        Ok(grams) if grams > LIMIT => Err(WeightError::TooHeavy {
            grams,
            limit: LIMIT,
        }),
        Ok(grams) => Ok(grams),
        Err(_) => Err(WeightError::Unreadable(String::from(text))),
    }
}

/// The fee in cents: 150, and 40 more for each full kilogram.
pub fn fee(text: &str) -> Result<u32, WeightError> {
    read(text).map(|grams| 150 + grams / 1000 * 40)
}

/// The fee for all pots together.
pub fn total(texts: &[&str]) -> Result<u32, WeightError> {
    let mut sum = 0;
    for text in texts {
        match fee(text) {
            Ok(cents) => sum += cents,
            Err(error) => return Err(error),
        }
    }
    Ok(sum)
}

/// How many of the strings are valid weights.
pub fn readable(texts: &[&str]) -> usize {
    texts.iter().filter(|text| read(text).is_ok()).count()
}
