//! Two displays of a ski lift.

/// The number of people in the queue, for a display that takes a `u8`.
pub fn people_shown(people: u32) -> u8 {
    // The only failure is "too big", so the largest value is the right answer for all of them.
    u8::try_from(people).unwrap_or(u8::MAX)
}

/// The minutes until the lift closes. They are below zero when it has closed already.
pub fn minutes_shown(minutes: i32) -> u32 {
    u32::try_from(minutes).unwrap_or(0)
}
