//! Boxes an iterator of the standard library, and never implements `Iterator`.

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

impl IntoIterator for &Timetable {
    type Item = u32;
    type IntoIter = Box<dyn Iterator<Item = u32>>;

    fn into_iter(self) -> Box<dyn Iterator<Item = u32>> {
        let at_most = if self.every == 0 { 1 } else { usize::MAX };
        let steps = (self.first..=self.last).step_by(self.every.max(1) as usize);
        Box::new(steps.take(at_most))
    }
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
