//! A sensor in a greenhouse measures the temperature and never stops: its readings are an endless iterator.
//!
//! Two of these functions wait for an end that never comes, and one returns too much. Which adapters can stop early,
//! and which have to see every item? Which closure may remember what it saw before? Don't collect the readings.

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Minutes since the sensor was switched on. They increase from reading to reading.
    pub minute: u32,
    pub degrees: i32,
}

/// The readings from minute 0 to minute 59.
pub fn first_hour(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    readings.filter(|reading| reading.minute < 60)
}

/// The first reading, and then each one whose temperature differs from the reading before.
pub fn changes(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    readings.filter(|reading| reading.degrees != 0)
}

/// Rain fills a barrel with some liters every day. Returns the number of days until there are at least `room` liters
/// in it, or `None` if the days end before that.
pub fn days_until_full(liters: impl Iterator<Item = u32>, room: u32) -> Option<usize> {
    let (days, inside) = liters.fold((0, 0), |(days, inside), more| {
        if inside >= room {
            (days, inside)
        } else {
            (days + 1, inside + more)
        }
    });
    (inside >= room).then_some(days)
}
