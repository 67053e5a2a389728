//! The display acquires, but the station doesn't release.

pub mod sync;

use sync::{Acquire, AtomicBool, AtomicI32, AtomicU32, Relaxed};

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
        self.degrees.store(degrees, Relaxed);
        self.humidity.store(humidity, Relaxed);
        self.ready.store(true, Relaxed);
    }

    pub fn read(&self) -> Option<(i32, u32)> {
        if !self.ready.load(Acquire) {
            return None;
        }
        Some((self.degrees.load(Acquire), self.humidity.load(Acquire)))
    }
}
