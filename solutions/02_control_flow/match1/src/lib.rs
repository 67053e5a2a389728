//! The last arm has a range instead of `_`, so an hour that's forgotten above is still a compile error.

/// What the house rules say about the hour that starts now.
pub fn rule(hour: u8) -> &'static str {
    match hour {
        0..=6 => "silence",
        7..=12 => "open",
        13 | 14 => "quiet",
        15..=21 => "open",
        22 | 23 => "silence",
        24.. => "no such hour",
    }
}
