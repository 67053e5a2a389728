//! Makes the whole text at once, so nothing grows.

/// The text of a card, for example "For Amina, with love!".
pub fn card(name: &str, wish: &str) -> String {
    format!("For {name}, {wish}!")
}
