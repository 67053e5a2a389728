//! The rules of an apartment house, by the hour of the day:
//! "silence" from 22 to 6 (the 6th hour is still silent), "quiet" at 13 and 14, "open" at all other hours.

/// What the house rules say about the hour that starts now.
pub fn rule(hour: u8) -> &'static str {
    match hour {
        0..=6 => "silence",
        7..=12 => "open",
        13 | 14 => "quiet",
        15..=21 => "open",
        22 | 23 => "silence",
        // A range instead of `_`: an hour that is forgotten above stays an error of the compiler.
        24.. => "no such hour",
    }
}
