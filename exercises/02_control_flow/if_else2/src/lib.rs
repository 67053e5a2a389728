//! A sailing school shows a flag every day. The wind, in knots, decides which one: white below 4 (too calm), green
//! from 4, yellow from 16, red from 25.
//!
//! The function compiles, but in every storm the flag is green. Find out why by reading: which condition comes first,
//! and for which winds is it false? Then fix `flag`.

/// The color of the flag for this wind.
pub fn flag(knots: u32) -> &'static str {
    if knots >= 4 {
        "green"
    } else if knots >= 16 {
        "yellow"
    } else if knots >= 25 {
        "red"
    } else {
        "white"
    }
}
