//! Locks to read and locks again to write: another thread can come between the two.

use std::collections::HashMap;
use std::sync::Mutex;

#[derive(Default)]
pub struct Census {
    counts: Mutex<HashMap<&'static str, u32>>,
}

impl Census {
    pub fn new() -> Census {
        Census::default()
    }

    pub fn revise(&self, bird: &'static str, change: impl FnOnce(u32) -> u32) -> u32 {
        let before = self.counts.lock().unwrap().get(bird).copied();
        let count = change(before.unwrap_or(0));
        self.counts.lock().unwrap().insert(bird, count);
        count
    }

    pub fn total(&self) -> u32 {
        self.counts.lock().unwrap().values().sum()
    }
}
