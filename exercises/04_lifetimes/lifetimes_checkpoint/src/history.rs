//! The history: which sections you've read, as a chain. It doesn't keep sections alive.

use std::rc::{Rc, Weak};

use crate::Section;

#[derive(Default)]
pub struct History {
    last: Option<Visit>,
}

struct Visit {
    section: Weak<Section>,
    before: Option<Visit>,
}

impl History {
    /// Records that a section is read.
    pub fn visit(&mut self, section: &Rc<Section>) {
        todo!()
    }

    /// Takes the last visit out of the history and returns its section. Visits to sections that were dropped are
    /// skipped, and taken out as well.
    pub fn back(&mut self) -> Option<Rc<Section>> {
        todo!()
    }
}

/// Takes a long chain apart without deep calls.
impl Drop for History {
    fn drop(&mut self) {
        let mut next = self.last.take();
        while let Some(mut visit) = next {
            next = visit.before.take();
        }
    }
}
