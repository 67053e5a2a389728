//! What stands on a parcel.

// `units` is a neighbour, not a child: the path starts at the crate.
use crate::units::{grams, kilograms};

/// The text on the tag of a parcel.
pub fn tag(town: &str, ounces: u32) -> String {
    format!("{town}, {} kg", kilograms(grams(ounces)))
}
