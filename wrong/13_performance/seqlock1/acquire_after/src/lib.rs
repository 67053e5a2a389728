//! Acquires with the second look, which keeps what comes later in its place.

mod sync;

use std::sync::Arc;

use sync::{Acquire, AtomicU32, Relaxed, Release, fence};

#[derive(Default)]
pub struct Position {
    version: AtomicU32,
    north: AtomicU32,
    east: AtomicU32,
}

impl Position {
    /// Reads north and east, or returns `None` if the drone was writing in the meantime.
    pub fn try_read(&self) -> Option<(u32, u32)> {
        let before = self.version.load(Acquire);
        let position = (self.north.load(Relaxed), self.east.load(Relaxed));
        let after = self.version.load(Acquire);
        (before == after && before.is_multiple_of(2)).then_some(position)
    }
}

/// The only one that writes.
pub struct Drone {
    position: Arc<Position>,
    version: u32,
}

impl Drone {
    /// A drone at a position that was never written.
    pub fn new(position: Arc<Position>) -> Drone {
        Drone {
            position,
            version: 0,
        }
    }

    pub fn write(&mut self, north: u32, east: u32) {
        let position = &self.position;
        position
            .version
            .store(self.version.wrapping_add(1), Relaxed);
        fence(Release); // the odd version is visible before the numbers
        position.north.store(north, Relaxed);
        position.east.store(east, Relaxed);
        self.version = self.version.wrapping_add(2);
        position.version.store(self.version, Release); // the numbers are visible before the even one
    }
}
