//! A bus company counts the time of day in minutes since midnight; passengers want hours and minutes. A tuple holds
//! both: `(7, 5)` is five past seven.
//!
//! Replace each `todo!()`. One function makes a tuple, one takes it apart, one does both.

/// Hours and minutes of a time that is given in minutes since midnight.
pub fn split(total: u32) -> (u32, u32) {
    todo!("hours and minutes of {total}")
}

/// The minutes since midnight.
pub fn join(time: (u32, u32)) -> u32 {
    todo!("minutes of {time:?}")
}

/// The time some minutes later. (The bus arrives before midnight.)
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    todo!("{minutes} minutes after {time:?}")
}
