//! Declares `static`s, which are places in memory.

/// From this speed on, an animal is running, in km/h.
pub static RUNNING: u32 = 20;

/// One hour in seconds.
pub static SECONDS_PER_HOUR: u32 = 60 * 60;

/// Whether an animal at this speed (in km/h) is running.
pub fn is_running(speed: u32) -> bool {
    speed >= RUNNING
}

/// The speed in km/h of an animal that takes this many seconds for this many meters.
pub fn speed(meters: u32, seconds: u32) -> u32 {
    meters * SECONDS_PER_HOUR / 1000 / seconds
}
