//! A tool. There is only one of each, and a list has the names of those that were dropped.

use std::cell::RefCell;
use std::mem;

thread_local! {
    static SCRAPPED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub struct Tool {
    name: String,
    handle: String,
    wear: u32,
}

impl Tool {
    pub fn new(name: &str, handle: &str, wear: u32) -> Tool {
        Tool {
            name: String::from(name),
            handle: String::from(handle),
            wear,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn handle(&self) -> &str {
        &self.handle
    }

    pub fn wear(&self) -> u32 {
        self.wear
    }

    /// An hour of work wears the tool down.
    pub fn work(&mut self) {
        self.wear += 1;
    }

    pub fn swap_handles(&mut self, other: &mut Tool) {
        mem::swap(&mut self.handle, &mut other.handle);
    }
}

impl Drop for Tool {
    fn drop(&mut self) {
        let name = mem::take(&mut self.name);
        SCRAPPED.with_borrow_mut(|names| names.push(name));
    }
}

/// The names of the tools that were dropped in this thread so far.
pub fn scrapped() -> Vec<String> {
    SCRAPPED.with_borrow(Vec::clone)
}
