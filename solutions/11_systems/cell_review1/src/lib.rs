//! Review this code. A player's name can be read and changed through a shared reference, in one thread.
//! A reference to the old name may point to memory that was freed.
//!
//! End the line that frees too early with `// unsound`, and write a test in safe code that proves it.
//! Change nothing else in this file.

use std::cell::{Cell, UnsafeCell};

/// A player who can choose another name.
pub struct Player {
    name: UnsafeCell<Box<str>>,
    points: Cell<u32>,
}

impl Player {
    pub fn new(name: &str) -> Player {
        Player {
            name: UnsafeCell::new(name.into()),
            points: Cell::new(0),
        }
    }

    pub fn score(&self, points: u32) {
        self.points.set(self.points.get() + points);
    }

    pub fn points(&self) -> u32 {
        self.points.get()
    }

    pub fn name(&self) -> &str {
        // SAFETY: there is one thread, and no mutable reference outside `rename`.
        unsafe { &*self.name.get() }
    }

    pub fn rename(&self, name: &str) {
        // SAFETY: there is one thread, so nothing else happens at the same time.
        unsafe { *self.name.get() = name.into() }; // unsound
    }
}
