//! A weather station writes a report, then raises a flag. A display looks at the flag, then reads
//! the report. That looks safe.
//!
//! The model finds a run in which the display sees the flag and an old report. Exactly two of the six
//! orderings must be stronger than `Relaxed`. Here four are, and they are the wrong ones.

pub mod sync;

use sync::{Acquire, AtomicBool, AtomicI32, AtomicU32, Relaxed, Release};

/// The weather, written once and read by anyone.
pub struct Report {
    degrees: AtomicI32,
    humidity: AtomicU32,
    ready: AtomicBool,
}

impl Report {
    pub fn empty() -> Report {
        Report {
            degrees: AtomicI32::new(0),
            humidity: AtomicU32::new(0),
            ready: AtomicBool::new(false),
        }
    }

    /// Writes the report and raises the flag. Called once, by the station.
    pub fn publish(&self, degrees: i32, humidity: u32) {
        self.degrees.store(degrees, Release);
        self.humidity.store(humidity, Release);
        self.ready.store(true, Relaxed);
    }

    /// Degrees and humidity, or `None` while there is no report.
    pub fn read(&self) -> Option<(i32, u32)> {
        if !self.ready.load(Relaxed) {
            return None;
        }
        Some((self.degrees.load(Acquire), self.humidity.load(Acquire)))
    }
}
