//! An aquarium publishes when each animal is fed. The times are printed in one line, and they're always in order.
//!
//! Neither `Vec` nor `Display` belongs to this crate, so the last `impl` is an error (E0117). Replace it with a
//! newtype `FeedingTimes` around the vector, with a private field. Implement `From<Vec<ClockTime>>`, which sorts;
//! `Display`; and `Deref` with the target `[ClockTime]`, so that you can use `len`, `first` and every other method
//! that reads a slice. No one must be able to change the times. Let `sign` take the newtype, too.

use std::fmt::{self, Display, Formatter};

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

impl Display for Vec<ClockTime> {
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
pub fn sign(animal: &str, times: &Vec<ClockTime>) -> String {
    format!("{animal}: {} feedings ({times})", times.len())
}
