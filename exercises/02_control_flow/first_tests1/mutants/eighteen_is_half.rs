//! 18-year-olds still pay half.

/// What an hour in the swimming pool costs, in cents: nothing for children below 6, 250 for everyone below 18, and 500
/// from then on. From 65 on, it's 400.
pub fn price(age: u32) -> u32 {
    match age {
        0..6 => 0,
        6..=18 => 250,
        19..65 => 500,
        _ => 400,
    }
}
