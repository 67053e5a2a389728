//! Subtracts first and gives the seat back if there was none: for a moment, four thousand million seats are free.

mod sync;

use sync::{AtomicU32, Ordering};

pub struct Seats {
    left: AtomicU32,
}

impl Seats {
    pub fn new(left: u32) -> Seats {
        Seats {
            left: AtomicU32::new(left),
        }
    }

    pub fn sell(&self) -> Option<u32> {
        let seat = self.left.fetch_sub(1, Ordering::SeqCst);
        if seat == 0 {
            self.left.fetch_add(1, Ordering::SeqCst);
            return None;
        }
        Some(seat)
    }

    pub fn left(&self) -> u32 {
        self.left.load(Ordering::SeqCst)
    }
}
