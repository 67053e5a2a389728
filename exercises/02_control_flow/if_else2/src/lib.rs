//! A sailing school hangs out one flag a day. The wind, in knots, decides which:
//! white below 4 (too calm), green from 4, yellow from 16, red from 25.
//!
//! The function compiles, and yet the green flag hangs there in every storm. Find out why by reading: which
//! condition is asked first, and which winds get past it? Then repair `flag`.

/// The colour of the flag for a wind of so many knots.
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
