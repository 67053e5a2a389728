//! Tries `compare_exchange` once: a window whose attempt was overtaken says that the house is full.

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
        let left = self.left();
        let less = left.checked_sub(1)?;
        self.left
            .compare_exchange(left, less, Ordering::SeqCst, Ordering::SeqCst)
            .ok()
    }

    pub fn left(&self) -> u32 {
        self.left.load(Ordering::SeqCst)
    }
}
