//! What does an hour of ice skating cost? All answers are right, but the author writes `return` even where a function
//! ends anyway.
//!
//! Rewrite the functions until the denied lints (`clippy::needless_return`, then `clippy::let_and_return`) are silent.
//! One `return` is needed and stays. Which one?

/// The price in cents: the first half hour is free, then every hour that you start costs 150, but never more than
/// 1200.
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

/// What the display at the exit shows.
pub fn farewell(minutes: u32) -> String {
    let text = match price(minutes) {
        0 => String::from("free"),
        cents => format!("{}.{:02}", cents / 100, cents % 100),
    };
    return text;
}
