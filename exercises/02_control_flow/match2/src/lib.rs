//! A museum is closed on one day of the week, which changes with the season. Days are numbers from 1 (Monday) to 7
//! (Sunday).
//!
//! The museum wonders why no one visits anymore: this function says that it's closed every day. The code compiles,
//! but look at the warnings: which arms can't be reached, and what does the first arm really mean? Fix that arm, and
//! leave the others as they are.

/// The opening hours on this day, in a season when the museum is closed on day `closed`.
pub fn opening(day: u8, closed: u8) -> String {
    match day {
        closed => String::from("closed"),
        1..=5 => String::from("9 to 17"),
        6 | 7 => String::from("10 to 18"),
        other => format!("there is no day {other}"),
    }
}
