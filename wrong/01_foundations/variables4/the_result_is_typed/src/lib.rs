//! The seconds of an hour are a number without an explanation.

/// From this speed on, an animal is running, in km/h.
pub const RUNNING: u32 = 20;

/// One hour in seconds.
pub const SECONDS_PER_HOUR: u32 = 3600;

/// Whether an animal at this speed (in km/h) is running.
pub fn is_running(speed: u32) -> bool {
    speed >= RUNNING
}

/// The speed in km/h of an animal that takes this many seconds for this many meters.
pub fn speed(meters: u32, seconds: u32) -> u32 {
    meters * SECONDS_PER_HOUR / 1000 / seconds
}
