//! What was practised when, how well it went, and when it's due again: all of it follows from the log. It knows neither files nor the clock.

mod effort;
mod history;
mod schedule;

pub use history::{DayOfPractice, History, day_of};
pub use schedule::ReviewDue;

/// `25 min`, `3 h 5 min`: a time in milliseconds, rounded up to minutes.
pub fn in_words(milliseconds: u64) -> String {
    let minutes = milliseconds.div_ceil(60_000);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
