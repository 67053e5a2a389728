//! A bus leaves at a first time, then at regular intervals, up to a last time. Times are minutes after midnight.
//!
//! `for` can't loop over a timetable yet. Implement `Iterator` for `Departures`: its method `next` returns the next
//! departure. Then implement `IntoIterator` for `&Timetable`, which starts a new loop from the beginning each time.
//! If `every` is 0, there is one departure. Don't collect anything in advance: a timetable may have billions of
//! departures.

pub struct Timetable {
    pub first: u32,
    pub every: u32,
    pub last: u32,
}

/// An iterator over the departures of a timetable.
pub struct Departures {
    /// The time of the next bus, or `None` after the last one.
    next: Option<u32>,
    every: u32,
    last: u32,
}

/// The departures on the sign at the stop, for example "06:00 06:20 06:40".
pub fn sign(table: &Timetable) -> String {
    let mut text = String::new();
    for time in table {
        if !text.is_empty() {
            text += " ";
        }
        text += &format!("{:02}:{:02}", time / 60, time % 60);
    }
    text
}

/// How many minutes you wait if you come at this time; `None` after the last bus.
pub fn wait(table: &Timetable, from: u32) -> Option<u32> {
    for time in table {
        if time >= from {
            return Some(time - from);
        }
    }
    None
}
