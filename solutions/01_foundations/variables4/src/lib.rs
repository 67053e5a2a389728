//! A speed camera has two values that never change.

/// The highest speed that is allowed here, in km/h.
pub const SPEED_LIMIT: u32 = 50;

/// One hour in seconds.
// The compiler does the multiplication, so the readable form costs nothing when the program runs.
pub const SECONDS_PER_HOUR: u32 = 60 * 60;

/// Whether a car at this speed (in km/h) gets a ticket.
pub fn is_too_fast(speed: u32) -> bool {
    speed > SPEED_LIMIT
}

/// The speed in km/h of a car that needs so many seconds for so many metres.
pub fn speed(metres: u32, seconds: u32) -> u32 {
    metres * SECONDS_PER_HOUR / 1000 / seconds
}
