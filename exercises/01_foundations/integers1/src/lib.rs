//! A cinema adds up how long its films are. Hours, minutes and seconds come as `u8`, because each of them is small.
//! The sum is a `u32` and has room enough, and still the program panics for a film of five hours.
//!
//! Find the step of the calculation that leaves the range of its type, and repair it. Keep the types of the
//! signature.

/// The length of a film in seconds.
pub fn seconds(hours: u8, minutes: u8, seconds: u8) -> u32 {
    u32::from(hours * 60 + minutes) * 60 + u32::from(seconds)
}
