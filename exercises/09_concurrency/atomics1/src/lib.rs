//! Several microphones hang in a concert hall. Each is read by a thread of its own, and all of
//! them share one `Loudest`, which keeps the highest level of the evening.
//!
//! The model in `tests/` tries every order in which two threads can run. In one of them a loud
//! sound is forgotten. Find the gap in `note`, and close it with one atomic operation.

mod sync;

use sync::{AtomicU32, Ordering};

/// The highest level that any microphone has heard.
pub struct Loudest {
    level: AtomicU32,
}

impl Loudest {
    pub fn silence() -> Loudest {
        Loudest {
            level: AtomicU32::new(0),
        }
    }

    /// Takes note of a level. Quieter ones than before change nothing.
    pub fn note(&self, level: u32) {
        if level > self.level.load(Ordering::Relaxed) {
            self.level.store(level, Ordering::Relaxed);
        }
    }

    pub fn level(&self) -> u32 {
        self.level.load(Ordering::Relaxed)
    }
}
