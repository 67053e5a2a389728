//! Puts the old level back after a swap: for a moment the maximum is too low, and another thread's level is lost.

mod sync;

use sync::{AtomicU32, Ordering};

pub struct Loudest {
    level: AtomicU32,
}

impl Loudest {
    pub fn silence() -> Loudest {
        Loudest {
            level: AtomicU32::new(0),
        }
    }

    pub fn note(&self, level: u32) {
        let before = self.level.swap(level, Ordering::SeqCst);
        if before > level {
            self.level.store(before, Ordering::SeqCst);
        }
    }

    pub fn level(&self) -> u32 {
        self.level.load(Ordering::SeqCst)
    }
}
