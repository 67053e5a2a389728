//! A museum closes on one day of the week; which day that is changes with the season. Days are numbers from 1
//! (Monday) to 7 (Sunday).
//!
//! The museum wonders why it has no visitors any more: by this function it is closed every day. The compiler accepts
//! the code, but its warnings tell you what the first arm really means. Repair that arm; leave the others alone.

/// The opening hours on this day, in a season in which the museum is closed on day `closed`.
pub fn opening(day: u8, closed: u8) -> String {
    match day {
        closed => String::from("closed"),
        1..=5 => String::from("9 to 17"),
        6 | 7 => String::from("10 to 18"),
        other => format!("there is no day {other}"),
    }
}
