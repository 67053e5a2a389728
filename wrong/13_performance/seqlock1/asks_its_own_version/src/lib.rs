//! The drone reads its version from the position, and its stores are all relaxed.

mod sync;

use std::sync::Arc;

use sync::{Acquire, AtomicU32, Relaxed, fence};

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
        fence(Acquire);
        let after = self.version.load(Relaxed);
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
        self.version = position.version.load(Relaxed);
        position
            .version
            .store(self.version.wrapping_add(1), Relaxed);
        position.north.store(north, Relaxed);
        position.east.store(east, Relaxed);
        self.version = self.version.wrapping_add(2);
        position.version.store(self.version, Relaxed);
    }
}
