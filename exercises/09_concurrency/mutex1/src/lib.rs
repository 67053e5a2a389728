//! Bird watchers count together: several threads share one `Census`. They only have a shared reference
//! to it, so the compiler doesn't let them change the counts.
//!
//! Let a lock guard the counts. A revision reads the old count and writes a new one, and nothing may
//! come between the two.

use std::collections::HashMap;

/// How many birds of each kind were seen.
pub struct Census {
    counts: HashMap<&'static str, u32>,
}

impl Census {
    pub fn new() -> Census {
        Census {
            counts: HashMap::new(),
        }
    }

    /// Changes the count of a bird, and returns the new one.
    pub fn revise(&self, bird: &'static str, change: impl FnOnce(u32) -> u32) -> u32 {
        let count = self.counts.entry(bird).or_insert(0);
        *count = change(*count);
        *count
    }

    /// How many birds were seen, of all kinds.
    pub fn total(&self) -> u32 {
        self.counts.values().sum()
    }
}

impl Default for Census {
    fn default() -> Census {
        Census::new()
    }
}
