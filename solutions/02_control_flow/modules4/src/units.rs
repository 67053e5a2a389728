//! Weights and how they're written.

/// Ounces in grams. 100 ounces are 2835 grams; the decimals are dropped.
pub fn grams(ounces: u32) -> u32 {
    ounces * 2835 / 100
}

/// Grams as kilograms with one decimal.
pub fn kilograms(grams: u32) -> String {
    format!("{}.{}", grams / 1000, grams % 1000 / 100)
}
