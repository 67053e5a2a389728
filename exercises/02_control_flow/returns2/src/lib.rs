//! The gate of a car park. All answers are right, but the author writes `return` also where a function ends anyway.
//!
//! Rewrite the functions until the denied lints (`clippy::needless_return`, then `clippy::let_and_return`) are quiet.
//! One `return` is needed and stays: which one?

/// The price in cents: the first half hour is free, then every hour that has begun costs 150, at most 1200.
pub fn price(minutes: u32) -> u32 {
    if minutes <= 30 {
        return 0;
    }
    let cents = minutes.div_ceil(60) * 150;
    if cents > 1200 {
        return 1200;
    } else {
        return cents;
    }
}

/// What the gate shows to a car that leaves.
pub fn farewell(minutes: u32) -> String {
    let text = match price(minutes) {
        0 => String::from("free"),
        cents => format!("{}.{:02}", cents / 100, cents % 100),
    };
    return text;
}
