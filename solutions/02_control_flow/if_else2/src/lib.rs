//! A sailing school puts up one flag each day. The wind, in knots, decides which:
//! white below 4 (too calm), green from 4, yellow from 16, red from 25.

/// The colour of the flag for a wind of so many knots.
pub fn flag(knots: u32) -> &'static str {
    // The first condition that holds wins, so the narrowest one is asked first.
    if knots >= 25 {
        "red"
    } else if knots >= 16 {
        "yellow"
    } else if knots >= 4 {
        "green"
    } else {
        "white"
    }
}
