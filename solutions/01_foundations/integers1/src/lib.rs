//! Convert first, then calculate: an operation on two `u8` values makes a `u8`, whatever happens to the result later.

/// The length of a film in seconds.
pub fn seconds(hours: u8, minutes: u8, seconds: u8) -> u32 {
    (u32::from(hours) * 60 + u32::from(minutes)) * 60 + u32::from(seconds)
}
