//! A drone writes its position a thousand times a second, and must never wait. Many threads read it. With a *seqlock*,
//! readers find out by themselves whether the two numbers belong together: the version is odd while the drone
//! writes, and different afterwards.
//!
//! Write `try_read`: look at the version, read both numbers, look at the version again. `write` is correct, and shows
//! which ordering keeps what in its place. A `fence(Acquire)` keeps earlier loads before later ones.

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
        let _ = (Acquire, &self.version);
        Some((self.north.load(Relaxed), self.east.load(Relaxed)))
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
