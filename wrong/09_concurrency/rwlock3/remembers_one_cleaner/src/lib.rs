//! Remembers whether a cleaner waits, and not how many.

mod guards;

use std::sync::{Condvar, Mutex};

pub use guards::{Cleaning, Visit};

/// A hall with one door.
#[derive(Default)]
pub struct Hall {
    inside: Mutex<Inside>,
    changed: Condvar,
}

#[derive(Default)]
struct Inside {
    visitors: u32,
    cleaning: bool,
    cleaner_at_the_door: bool,
}

impl Inside {
    fn lets_visitors_in(&self) -> bool {
        !self.cleaning && !self.cleaner_at_the_door
    }

    fn lets_cleaner_in(&self) -> bool {
        !self.cleaning && self.visitors == 0
    }
}

impl Hall {
    /// Enters as a visitor, if this is possible without waiting.
    pub fn try_visit(&self) -> Option<Visit<'_>> {
        let mut inside = self.inside.lock().unwrap();
        if !inside.lets_visitors_in() {
            return None;
        }
        inside.visitors += 1;
        Some(Visit(self))
    }

    /// Waits for the hall to be empty, and enters as the cleaner.
    pub fn clean(&self) -> Cleaning<'_> {
        let mut inside = self.inside.lock().unwrap();
        inside.cleaner_at_the_door = true;
        while !inside.lets_cleaner_in() {
            inside = self.changed.wait(inside).unwrap();
        }
        inside.cleaner_at_the_door = false;
        inside.cleaning = true;
        Cleaning(self)
    }

    fn leave(&self, change: impl FnOnce(&mut Inside)) {
        change(&mut self.inside.lock().unwrap());
        self.changed.notify_all();
    }
}
