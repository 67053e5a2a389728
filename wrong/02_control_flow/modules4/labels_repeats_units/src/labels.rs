//! `labels` has its own copies of the functions in `units`.

fn grams(ounces: u32) -> u32 {
    ounces * 2835 / 100
}

fn kilograms(grams: u32) -> String {
    format!("{}.{}", grams / 1000, grams % 1000 / 100)
}

/// The text on the label of a pot.
pub fn label(fruit: &str, ounces: u32) -> String {
    format!("{fruit}, {} kg", kilograms(grams(ounces)))
}
