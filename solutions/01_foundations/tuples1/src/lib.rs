//! A bus company counts the time of day in minutes since midnight; passengers want hours and minutes.

/// Hours and minutes of a time that is given in minutes since midnight.
pub fn split(total: u32) -> (u32, u32) {
    (total / 60, total % 60)
}

/// The minutes since midnight.
pub fn join(time: (u32, u32)) -> u32 {
    // Names say more than `time.0` and `time.1`.
    let (hours, minutes) = time;
    hours * 60 + minutes
}

/// The time some minutes later. (The bus arrives before midnight.)
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    split(join(time) + minutes)
}
