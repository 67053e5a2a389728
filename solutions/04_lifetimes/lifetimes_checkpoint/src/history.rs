//! The history: which sections you've read, as a chain. It doesn't keep sections alive.

use std::rc::{Rc, Weak};

use crate::Section;

#[derive(Default)]
pub struct History<'m> {
    last: Option<Box<Visit<'m>>>,
}

struct Visit<'m> {
    section: Weak<Section<'m>>,
    before: Option<Box<Visit<'m>>>,
}

impl<'m> History<'m> {
    /// Records that a section is read.
    pub fn visit(&mut self, section: &Rc<Section<'m>>) {
        let before = self.last.take();
        self.last = Some(Box::new(Visit {
            section: Rc::downgrade(section),
            before,
        }));
    }

    /// Takes the last visit out of the history and returns its section. Visits to sections that were dropped are
    /// skipped, and taken out as well.
    pub fn back(&mut self) -> Option<Rc<Section<'m>>> {
        while let Some(mut visit) = self.last.take() {
            self.last = visit.before.take();
            let section = visit.section.upgrade();
            if section.is_some() {
                return section;
            }
        }
        None
    }
}

/// Takes a long chain apart without deep calls.
impl Drop for History<'_> {
    fn drop(&mut self) {
        let mut next = self.last.take();
        while let Some(mut visit) = next {
            next = visit.before.take();
        }
    }
}
