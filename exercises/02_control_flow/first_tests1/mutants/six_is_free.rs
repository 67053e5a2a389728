//! 6-year-olds pay nothing.

/// What an hour in the swimming pool costs, in cents: nothing for children below 6, 250 for everyone below 18, and 500
/// from then on. From 65 on, it's 400.
pub fn price(age: u32) -> u32 {
    match age {
        0..=6 => 0,
        7..18 => 250,
        18..65 => 500,
        _ => 400,
    }
}
