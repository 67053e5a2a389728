//! A theater sells its last seats at two windows. Both count down the same number.
//!
//! `fetch_sub` has no gap between load and store, and still the models in `tests/` fail: at the
//! end the number drops below zero. Sell a seat only if one is left, in a step that either
//! happens completely or not at all. Below zero is never allowed, not even for a moment.

mod sync;

use sync::{AtomicU32, Ordering};

/// How many seats are left tonight.
pub struct Seats {
    left: AtomicU32,
}

impl Seats {
    pub fn new(left: u32) -> Seats {
        Seats {
            left: AtomicU32::new(left),
        }
    }

    /// Sells a seat: the highest free number first, then down to seat 1.
    pub fn sell(&self) -> Option<u32> {
        if self.left() == 0 {
            return None;
        }
        Some(self.left.fetch_sub(1, Ordering::Relaxed))
    }

    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }
}
