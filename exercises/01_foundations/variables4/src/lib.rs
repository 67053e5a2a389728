//! A speed camera has two values that never change. They belong to the whole file, not to one function, but outside of
//! a function no `let` may stand: the compiler says so, and its message names what to use instead.
//!
//! Make both values constants that other crates may read (`pub`). The compiler then asks for one thing more; `u32`
//! is right for both. Write the second one so that a reader sees where its value comes from: 60 * 60.

// The highest speed that is allowed here, in km/h.
let SPEED_LIMIT = 50;

// One hour in seconds.
let SECONDS_PER_HOUR = 3600;

/// Whether a car at this speed (in km/h) gets a ticket.
pub fn is_too_fast(speed: u32) -> bool {
    speed > SPEED_LIMIT
}

/// The speed in km/h of a car that needs so many seconds for so many metres.
pub fn speed(metres: u32, seconds: u32) -> u32 {
    metres * SECONDS_PER_HOUR / 1000 / seconds
}
