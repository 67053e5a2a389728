//! A wildlife camera uses two values that never change. They belong to the whole file, not to one function. But `let`
//! isn't allowed outside functions: the compiler says so and names what to use instead.
//!
//! Turn both values into constants that other crates can read (`pub`). The compiler will ask for one more thing; `u32`
//! is right for both. Write the second value so that a reader sees where it comes from: 60 * 60.

// From this speed on, an animal is running, in km/h.
let RUNNING = 20;

// One hour in seconds.
let SECONDS_PER_HOUR = 3600;

/// Whether an animal at this speed (in km/h) is running.
pub fn is_running(speed: u32) -> bool {
    speed >= RUNNING
}

/// The speed in km/h of an animal that takes this many seconds for this many meters.
pub fn speed(meters: u32, seconds: u32) -> u32 {
    meters * SECONDS_PER_HOUR / 1000 / seconds
}
