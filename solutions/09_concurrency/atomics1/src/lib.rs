//! `fetch_max` compares and stores in one step that no other thread can interrupt. The order of
//! other memory doesn't matter here, so `Relaxed` is enough.

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
        self.level.fetch_max(level, Ordering::Relaxed);
    }

    pub fn level(&self) -> u32 {
        self.level.load(Ordering::Relaxed)
    }
}
