//! A waiting cleaner counts, as well as one inside. Visitors who are inside finish, no new ones come in,
//! and so the hall gets empty. The number goes down as soon as the waiting is over.

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
    cleaners_at_the_door: u32,
}

impl Inside {
    fn lets_visitors_in(&self) -> bool {
        !self.cleaning && self.cleaners_at_the_door == 0
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
        inside.cleaners_at_the_door += 1;
        while !inside.lets_cleaner_in() {
            inside = self.changed.wait(inside).unwrap();
        }
        inside.cleaners_at_the_door -= 1;
        inside.cleaning = true;
        Cleaning(self)
    }

    fn leave(&self, change: impl FnOnce(&mut Inside)) {
        change(&mut self.inside.lock().unwrap());
        self.changed.notify_all();
    }
}
