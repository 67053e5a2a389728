//! Looks at the counter before leaving: two painters can both see a 2, and the picture is never hung up.

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
        let last = self.painters.load(Ordering::Acquire) == 1;
        self.painters.fetch_sub(1, Ordering::AcqRel);
        last
    }
}
