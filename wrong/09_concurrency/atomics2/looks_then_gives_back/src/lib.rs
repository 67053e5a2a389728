//! Looks first, and still drops below zero for a moment when two windows look at the same time.

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
        let seat = self.left.fetch_sub(1, Ordering::Relaxed);
        if seat == 0 {
            self.left.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        Some(seat)
    }

    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }
}
