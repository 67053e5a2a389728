//! A name in a pattern is a new variable that matches anything. To compare with a value that you have, use a guard.

/// The opening hours on this day, in a season when the museum is closed on day `closed`.
pub fn opening(day: u8, closed: u8) -> String {
    match day {
        today if today == closed => String::from("closed"),
        1..=5 => String::from("9 to 17"),
        6 | 7 => String::from("10 to 18"),
        other => format!("there is no day {other}"),
    }
}
