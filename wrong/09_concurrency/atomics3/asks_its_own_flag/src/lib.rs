//! The station looks at its own flag before it raises it, and every ordering is relaxed.

pub mod sync;

use sync::{AtomicBool, AtomicI32, AtomicU32, Relaxed};

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
        if self.ready.load(Relaxed) {
            return;
        }
        self.degrees.store(degrees, Relaxed);
        self.humidity.store(humidity, Relaxed);
        self.ready.store(true, Relaxed);
    }

    /// Degrees and humidity, or `None` while there is no report.
    pub fn read(&self) -> Option<(i32, u32)> {
        if !self.ready.load(Relaxed) {
            return None;
        }
        Some((self.degrees.load(Relaxed), self.humidity.load(Relaxed)))
    }
}
