//! A cinema calculates how long its films are. Hours, minutes and seconds come as `u8`, because each of them is small.
//! The result is a `u32`, which has plenty of room, but the program panics for a film of five hours.
//!
//! Find the step of the calculation that leaves the range of its type, and fix it. The signature stays as it is.

/// The length of a film in seconds.
pub fn seconds(hours: u8, minutes: u8, seconds: u8) -> u32 {
    u32::from(hours * 60 + minutes) * 60 + u32::from(seconds)
}
