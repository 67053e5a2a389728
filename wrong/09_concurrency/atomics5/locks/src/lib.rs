//! Counts under a lock.

mod sync;

use loom::sync::Mutex;

pub struct Studio {
    painters: Mutex<usize>,
}

impl Studio {
    pub fn with_painters(painters: usize) -> Studio {
        Studio {
            painters: Mutex::new(painters),
        }
    }

    pub fn leave(&self) -> bool {
        let mut painters = self.painters.lock().unwrap();
        *painters -= 1;
        *painters == 0
    }
}
