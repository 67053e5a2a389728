//! Review this code. A log of events can grow through a shared reference, and a closure can look at each
//! entry. The `Cell` next to it is fine. One line uses entries that have moved elsewhere.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

use std::cell::{Cell, UnsafeCell};

/// Events, in the order in which they happened.
pub struct Log {
    events: UnsafeCell<Vec<u32>>,
    readers: Cell<u32>,
}

impl Log {
    pub fn new() -> Log {
        Log {
            events: UnsafeCell::new(Vec::with_capacity(2)),
            readers: Cell::new(0),
        }
    }

    pub fn add(&self, event: u32) {
        // SAFETY: there is one thread, and the reference ends at once.
        unsafe { (*self.events.get()).push(event) };
    }

    /// How often the log was read.
    pub fn readers(&self) -> u32 {
        self.readers.get()
    }

    /// Calls the closure with each event.
    pub fn read(&self, mut look: impl FnMut(u32)) {
        self.readers.set(self.readers.get() + 1);
        // SAFETY: there is one thread, and nothing is written in here.
        unsafe { (&*self.events.get()).iter().for_each(|&event| look(event)) }; // unsound
    }
}

impl Default for Log {
    fn default() -> Log {
        Log::new()
    }
}
