//! An egg timer asks for the weight of an egg, counts down, and shows what's left: "4:05".
//!
//! Is 330 a number of seconds, of milliseconds, or a time on the clock? A `Duration` can't be confused with anything
//! else, so the functions use it. `cooking_time` doesn't compile yet. `left` panics when the time is up, and `display` is
//! yours to write.

use std::time::Duration;

/// How long an egg of this weight has to cook: 5 minutes and 30 seconds, and for each gram above 50, one and a half
/// seconds more.
pub fn cooking_time(grams: u32) -> Duration {
    let more = grams.saturating_sub(50);
    330 + more * 3 / 2
}

/// What's left of the whole time; nothing if the time is up.
pub fn left(whole: Duration, passed: Duration) -> Duration {
    whole - passed
}

/// A time in minutes and full seconds: 4 minutes, 5 seconds and 900 milliseconds are "4:05".
pub fn display(time: Duration) -> String {
    todo!("show {time:?}")
}
