//! A museum closes on one day of the week; which day that is changes with the season. Days are numbers from 1
//! (Monday) to 7 (Sunday).

/// The opening hours on this day, in a season in which the museum is closed on day `closed`.
pub fn opening(day: u8, closed: u8) -> String {
    match day {
        // A name in a pattern is a new variable that fits anything; to compare with a known value, use a guard.
        today if today == closed => String::from("closed"),
        1..=5 => String::from("9 to 17"),
        6 | 7 => String::from("10 to 18"),
        other => format!("there is no day {other}"),
    }
}
