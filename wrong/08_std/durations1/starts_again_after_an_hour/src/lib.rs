//! Shows the minutes of the hour, like a clock.

use std::time::Duration;

/// How long an egg of this weight has to cook: 5 minutes and 30 seconds, and for each gram above 50, one and a half
/// seconds more.
pub fn cooking_time(grams: u32) -> Duration {
    let more = grams.saturating_sub(50);
    Duration::from_secs(330) + more * Duration::from_millis(1500)
}

/// What's left of the whole time; nothing if the time is up.
pub fn left(whole: Duration, passed: Duration) -> Duration {
    whole.saturating_sub(passed)
}

/// A time in minutes and full seconds: 4 minutes, 5 seconds and 900 milliseconds are "4:05".
pub fn display(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60 % 60, seconds % 60)
}
