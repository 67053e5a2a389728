//! `try_update` loads, computes and compares before it stores; if another thread was faster, it
//! tries again. `checked_sub` is the condition and the new value in one.

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
        self.left
            .try_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(1)
            })
            .ok()
    }

    pub fn left(&self) -> u32 {
        self.left.load(Ordering::Relaxed)
    }
}
