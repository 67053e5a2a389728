//! All sensors share one memory.

use std::sync::atomic::{AtomicI32, Ordering};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Minutes since the sensor was switched on. They increase from reading to reading.
    pub minute: u32,
    pub degrees: i32,
}

/// The readings from minute 0 to minute 59.
pub fn first_hour(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    readings.take_while(|reading| reading.minute < 60)
}

/// The first reading, and then each one whose temperature differs from the reading before.
pub fn changes(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    static BEFORE: AtomicI32 = AtomicI32::new(i32::MIN);
    readings.filter(|reading| BEFORE.swap(reading.degrees, Ordering::Relaxed) != reading.degrees)
}

/// Rain fills a barrel with some liters every day. Returns the number of days until there are at least `room` liters
/// in it, or `None` if the days end before that.
pub fn days_until_full(liters: impl Iterator<Item = u32>, room: u32) -> Option<usize> {
    let amounts = liters.scan(0, |inside, more| {
        *inside += more;
        Some(*inside)
    });
    // The first item is the barrel before the first day: it's empty.
    std::iter::once(0)
        .chain(amounts)
        .position(|inside| inside >= room)
}
