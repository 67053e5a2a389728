//! The prices of a swimming pool. This code is right, and you don't change it. Your task is in
//! `tests/first_tests1.rs`.

/// What an hour in the swimming pool costs, in cents: nothing for children below 6, 250 for everyone below 18, and 500
/// from then on. From 65 on, it's 400.
pub fn price(age: u32) -> u32 {
    match age {
        0..6 => 0,
        6..18 => 250,
        18..65 => 500,
        _ => 400,
    }
}
