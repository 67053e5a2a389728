//! Lets in one visitor at a time, which isn't a reader-writer lock anymore.

mod guards;

use std::sync::{Condvar, Mutex};

pub use guards::{Cleaning, Visit};

#[derive(Default)]
pub struct Hall {
    inside: Mutex<Inside>,
    changed: Condvar,
}

#[derive(Default)]
struct Inside {
    visitors: u32,
    cleaning: bool,
}

impl Hall {
    pub fn try_visit(&self) -> Option<Visit<'_>> {
        let mut inside = self.inside.lock().unwrap();
        if inside.cleaning || inside.visitors > 0 {
            return None;
        }
        inside.visitors += 1;
        Some(Visit(self))
    }

    pub fn clean(&self) -> Cleaning<'_> {
        let mut inside = self.inside.lock().unwrap();
        while inside.cleaning || inside.visitors > 0 {
            inside = self.changed.wait(inside).unwrap();
        }
        inside.cleaning = true;
        Cleaning(self)
    }

    fn leave(&self, change: impl FnOnce(&mut Inside)) {
        change(&mut self.inside.lock().unwrap());
        self.changed.notify_all();
    }
}
