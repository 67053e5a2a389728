//! A `Mutex` turns a shared reference into exclusive access, for as long as its guard lives. `revise`
//! keeps one guard from reading to writing.

use std::collections::HashMap;
use std::sync::Mutex;

/// How many birds of each kind were seen.
pub struct Census {
    counts: Mutex<HashMap<&'static str, u32>>,
}

impl Census {
    pub fn new() -> Census {
        Census {
            counts: Mutex::new(HashMap::new()),
        }
    }

    /// Changes the count of a bird, and returns the new one.
    pub fn revise(&self, bird: &'static str, change: impl FnOnce(u32) -> u32) -> u32 {
        let mut counts = self.counts.lock().unwrap();
        let count = counts.entry(bird).or_insert(0);
        *count = change(*count);
        *count
    }

    /// How many birds were seen, of all kinds.
    pub fn total(&self) -> u32 {
        self.counts.lock().unwrap().values().sum()
    }
}

impl Default for Census {
    fn default() -> Census {
        Census::new()
    }
}
