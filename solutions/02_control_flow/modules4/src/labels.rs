//! What's written on a pot.

// `units` is next to this module, not inside it, so the path starts at the crate.
use crate::units::{grams, kilograms};

/// The text on the label of a pot.
pub fn label(fruit: &str, ounces: u32) -> String {
    format!("{fruit}, {} kg", kilograms(grams(ounces)))
}
