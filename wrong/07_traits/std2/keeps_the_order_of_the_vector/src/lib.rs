//! The times stay in the order of the vector.

use std::fmt::{self, Display, Formatter};
use std::ops::Deref;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    pub hour: u8,
    pub minute: u8,
}

impl Display for ClockTime {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

pub struct FeedingTimes(Vec<ClockTime>);

impl From<Vec<ClockTime>> for FeedingTimes {
    fn from(times: Vec<ClockTime>) -> FeedingTimes {
        FeedingTimes(times)
    }
}

impl Deref for FeedingTimes {
    type Target = [ClockTime];

    fn deref(&self) -> &[ClockTime] {
        &self.0
    }
}

impl Display for FeedingTimes {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        for (index, time) in self.iter().enumerate() {
            if index > 0 {
                write!(f, ", ")?;
            }
            write!(f, "{time}")?;
        }
        Ok(())
    }
}

/// The sign at the pool, for example "Otters: 2 feedings (05:10, 17:35)".
pub fn sign(animal: &str, times: &FeedingTimes) -> String {
    format!("{animal}: {} feedings ({times})", times.len())
}
