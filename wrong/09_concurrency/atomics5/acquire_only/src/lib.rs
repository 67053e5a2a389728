//! Acquires, but nothing was released.

mod sync;

use sync::{AtomicUsize, Ordering};

pub struct Studio {
    painters: AtomicUsize,
}

impl Studio {
    pub fn with_painters(painters: usize) -> Studio {
        Studio {
            painters: AtomicUsize::new(painters),
        }
    }

    pub fn leave(&self) -> bool {
        self.painters.fetch_sub(1, Ordering::Acquire) == 1
    }
}
