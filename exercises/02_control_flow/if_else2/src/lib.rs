//! A sailing school puts up one flag each day. The wind, in knots, decides which:
//! white below 4 (too calm), green from 4, yellow from 16, red from 25.
//!
//! The function compiles, but in every storm the flag is green. Find out why by reading: which condition is asked
//! first, and for which winds does it not hold? Then repair `flag`.

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
