//! A radio station counts the time of day in minutes since midnight, but listeners want hours and minutes. A tuple
//! has both: `(7, 5)` is five past seven.
//!
//! Replace each `todo!()`. The first function makes a tuple, the second takes one apart, and the third does both.

/// A time that's given in minutes since midnight, as hours and minutes.
pub fn split(total: u32) -> (u32, u32) {
    todo!("hours and minutes of {total}")
}

/// The minutes since midnight.
pub fn join(time: (u32, u32)) -> u32 {
    todo!("minutes of {time:?}")
}

/// The time this many minutes later. (It's still before midnight.)
pub fn later(time: (u32, u32), minutes: u32) -> (u32, u32) {
    todo!("{minutes} minutes after {time:?}")
}
