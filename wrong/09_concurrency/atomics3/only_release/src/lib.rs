//! The station releases, but the display doesn't acquire.

pub mod sync;

use sync::{AtomicBool, AtomicI32, AtomicU32, Relaxed, Release};

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

    pub fn publish(&self, degrees: i32, humidity: u32) {
        self.degrees.store(degrees, Release);
        self.humidity.store(humidity, Release);
        self.ready.store(true, Release);
    }

    pub fn read(&self) -> Option<(i32, u32)> {
        if !self.ready.load(Relaxed) {
            return None;
        }
        Some((self.degrees.load(Relaxed), self.humidity.load(Relaxed)))
    }
}
