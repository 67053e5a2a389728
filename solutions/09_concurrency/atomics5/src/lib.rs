//! `fetch_sub` returns what the counter was before, so only one thread gets a 1. `AcqRel` publishes
//! the caller's work, and shows the last caller the work of the others.

mod sync;

use sync::{AtomicUsize, Ordering};

/// Counts who is still painting.
pub struct Studio {
    painters: AtomicUsize,
}

impl Studio {
    pub fn with_painters(painters: usize) -> Studio {
        Studio {
            painters: AtomicUsize::new(painters),
        }
    }

    /// Called once by each painter. Returns `true` to the last one only, which then sees the work of
    /// all the others.
    pub fn leave(&self) -> bool {
        self.painters.fetch_sub(1, Ordering::AcqRel) == 1
    }
}
