//! What stands on a parcel.

fn grams(ounces: u32) -> u32 {
    ounces * 2835 / 100
}

fn kilograms(grams: u32) -> String {
    format!("{}.{}", grams / 1000, grams % 1000 / 100)
}

/// The text on the tag of a parcel.
pub fn tag(town: &str, ounces: u32) -> String {
    format!("{town}, {} kg", kilograms(grams(ounces)))
}
