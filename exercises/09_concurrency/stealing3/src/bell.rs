//! Lets workers sleep while there is nothing to do.

use std::sync::{Condvar, Mutex};

/// Counts how often it was rung, so that no ring gets lost.
#[derive(Default)]
pub struct Bell {
    rings: Mutex<Rings>,
    rung: Condvar,
}

#[derive(Clone, Copy, Default, PartialEq)]
pub struct Rings {
    count: u64,
    pub is_closing: bool,
}

impl Bell {
    /// Look at this before you look for a job.
    pub fn rings(&self) -> Rings {
        *self.rings.lock().unwrap()
    }

    /// Wakes everyone.
    pub fn ring(&self) {
        self.rings.lock().unwrap().count += 1;
        self.rung.notify_all();
    }

    /// Wakes everyone to work for the last time.
    pub fn close(&self) {
        self.rings.lock().unwrap().is_closing = true;
        self.rung.notify_all();
    }

    /// Sleeps until the bell rings, or returns at once if it has rung after `before`.
    pub fn wait_after(&self, before: Rings) {
        let rings = self.rings.lock().unwrap();
        let _rings = self.rung.wait_while(rings, |rings| *rings == before);
    }
}
