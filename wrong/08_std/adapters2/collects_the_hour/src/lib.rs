//! Waits for the whole hour before it returns the first reading.

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Minutes since the sensor was switched on. They increase from reading to reading.
    pub minute: u32,
    pub degrees: i32,
}

/// The readings from minute 0 to minute 59.
pub fn first_hour(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    let hour: Vec<Reading> = readings.take_while(|reading| reading.minute < 60).collect();
    hour.into_iter()
}

/// The first reading, and then each one whose temperature differs from the reading before.
pub fn changes(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    let mut before = None;
    readings.filter(move |reading| before.replace(reading.degrees) != Some(reading.degrees))
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
