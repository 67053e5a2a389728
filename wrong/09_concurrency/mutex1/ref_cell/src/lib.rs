//! A `RefCell` allows the change, but isn't ready for several threads.

use std::cell::RefCell;
use std::collections::HashMap;

#[derive(Default)]
pub struct Census {
    counts: RefCell<HashMap<&'static str, u32>>,
}

impl Census {
    pub fn new() -> Census {
        Census::default()
    }

    pub fn revise(&self, bird: &'static str, change: impl FnOnce(u32) -> u32) -> u32 {
        let mut counts = self.counts.borrow_mut();
        let count = counts.entry(bird).or_insert(0);
        *count = change(*count);
        *count
    }

    pub fn total(&self) -> u32 {
        self.counts.borrow().values().sum()
    }
}
