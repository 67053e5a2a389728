//! A cinema adds up how long its films are.

/// The length of a film in seconds.
pub fn seconds(hours: u8, minutes: u8, seconds: u8) -> u32 {
    // Convert before calculating: an operation on two `u8` makes a `u8`, whatever becomes of the result later.
    (u32::from(hours) * 60 + u32::from(minutes)) * 60 + u32::from(seconds)
}
