//! The rules of an apartment house, by the hour of the day:
//! "silence" from 22 to 6 (the 6th hour is still silent), "quiet" at 13 and 14, "open" at all other hours.
//!
//! The compiler refuses the `match`, because it does not say what happens for every number that an `hour` can be.
//! The message names the missing ones. For numbers that are not hours of a day, answer "no such hour".

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
