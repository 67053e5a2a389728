//! `try_from` can fail in only one way here, so `unwrap_or` with the nearest end of the range is the right answer.

/// The number of people in the queue, for a display that takes a `u8`.
pub fn people_shown(people: u32) -> u8 {
    u8::try_from(people).unwrap_or(u8::MAX)
}

/// The minutes until the lift closes. They're below zero if it has already closed.
pub fn minutes_shown(minutes: i32) -> u32 {
    u32::try_from(minutes).unwrap_or(0)
}
