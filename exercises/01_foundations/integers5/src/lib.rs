//! Two displays at a ski lift show nonsense: a queue of 256 people appears as 0, and a lift that closed four minutes
//! ago closes "in 4294967292 minutes". Both functions use `as`, which takes any number and never complains.
//!
//! Use `try_from` instead, which notices when a value doesn't fit. In that case, show the nearest value that does: the
//! largest number of people, or 0 minutes.

/// The number of people in the queue, for a display that takes a `u8`.
pub fn people_shown(people: u32) -> u8 {
    people as u8
}

/// The minutes until the lift closes. They're below zero if it has already closed.
pub fn minutes_shown(minutes: i32) -> u32 {
    minutes as u32
}
