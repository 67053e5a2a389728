//! A pattern gives the fields names, which say more than `time.0` and `time.1`.

/// A time that's given in minutes since midnight, as hours and minutes.
pub fn split(total: u32) -> (u32, u32) {
    (total / 60, total % 60)
}

/// The minutes since midnight.
pub fn join(time: (u32, u32)) -> u32 {
    let (hours, minutes) = time;
    hours * 60 + minutes
}

/// The time this many minutes later. (It's still before midnight.)
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    split(join(time) + minutes)
}
