//! Keeps the gap between load and store, and hopes that a stronger ordering closes it.

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
        if level > self.level.load(Ordering::SeqCst) {
            self.level.store(level, Ordering::SeqCst);
        }
    }

    pub fn level(&self) -> u32 {
        self.level.load(Ordering::SeqCst)
    }
}
