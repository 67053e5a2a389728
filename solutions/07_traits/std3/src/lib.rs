//! A bus leaves at a first time, then every so many minutes, up to a last time. Times are minutes after midnight.
//!
//! `for` does not know how to walk over a timetable. Implement `Iterator` for `Departures`, whose one method `next`
//! says which bus comes next, and `IntoIterator` for `&Timetable`, which makes a new walk each time. A timetable with
//! `every` equal to 0 has one departure. Collect nothing in advance: a timetable may have billions of departures.

pub struct Timetable {
    pub first: u32,
    pub every: u32,
    pub last: u32,
}

/// A walk over the departures of a timetable.
pub struct Departures {
    /// The time of the next bus, until there are no more.
    next: Option<u32>,
    every: u32,
    last: u32,
}

impl Iterator for Departures {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let now = self.next?;
        if now > self.last {
            return None;
        }
        // `checked_add` gives `None` where there is no greater number, and that is the end of the walk as well.
        self.next = if self.every == 0 {
            None
        } else {
            now.checked_add(self.every)
        };
        Some(now)
    }
}

impl IntoIterator for &Timetable {
    type Item = u32;
    type IntoIter = Departures;

    fn into_iter(self) -> Departures {
        Departures {
            next: Some(self.first),
            every: self.every,
            last: self.last,
        }
    }
}

/// The departures as the sign at the stop shows them, such as "06:00 06:20 06:40".
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

/// How many minutes somebody waits who comes at this time; `None` after the last bus.
pub fn wait(table: &Timetable, from: u32) -> Option<u32> {
    for time in table {
        if time >= from {
            return Some(time - from);
        }
    }
    None
}
