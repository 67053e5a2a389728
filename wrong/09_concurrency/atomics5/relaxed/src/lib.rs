//! One operation, but `Relaxed`: the last one may miss the others' work.

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
        self.painters.fetch_sub(1, Ordering::Relaxed) == 1
    }
}
