//! The house rules of an apartment building: "silence" from 22 to 6 (hour 6 is still silent), "quiet" at 13 and 14,
//! and "open" at all other hours.
//!
//! The `match` doesn't compile, because it doesn't say what happens for every possible value of `hour`. The message
//! names the missing ones. For numbers that aren't hours of a day, return "no such hour".

/// What the house rules say about the hour that starts now.
pub fn rule(hour: u8) -> &'static str {
    match hour {
        0..=5 => "silence",
        7..=12 => "open",
        13 | 14 => "quiet",
        15..=21 => "open",
        22 | 23 => "silence",
    }
}
