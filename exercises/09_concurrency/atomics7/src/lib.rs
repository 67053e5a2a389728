//! The light desk of a theater gives a cue, and one of the people on stage takes it. This code is right.
//! Your task is in `tests/atomics7.rs`.

mod sync;

use sync::{AtomicBool, AtomicU32, Ordering};

/// A signal from the light desk to the stage: one number, given once and taken once.
pub struct Cue {
    number: AtomicU32,
    given: AtomicBool,
}

impl Cue {
    pub fn none_yet() -> Cue {
        Cue {
            number: AtomicU32::new(0),
            given: AtomicBool::new(false),
        }
    }

    /// Gives the number. The desk does this once, and never 0.
    pub fn give(&self, number: u32) {
        self.number.store(number, Ordering::Relaxed);
        self.given.store(true, Ordering::Release);
    }

    /// Takes the number, or returns `None` while it isn't given, or when it was taken already.
    pub fn take(&self) -> Option<u32> {
        if !self.given.swap(false, Ordering::Acquire) {
            return None;
        }
        Some(self.number.load(Ordering::Relaxed))
    }
}
