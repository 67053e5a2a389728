//! The outline: a tree of sections. A section owns the sections below it, but not its parent.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Section {
    title: &str,
    parent: RefCell<Weak<Section>>,
    below: RefCell<Vec<Rc<Section>>>,
}

impl Section {
    pub fn new(title: &str) -> Rc<Section> {
        Rc::new(Section {
            title,
            parent: RefCell::new(Weak::new()),
            below: RefCell::new(Vec::new()),
        })
    }

    /// The title. It's a part of the manual, and outlives the section.
    pub fn title(&self) -> &str {
        self.title
    }

    /// Adds a section below another one, as the last one there.
    pub fn add(parent: &Rc<Section>, section: &Rc<Section>) {
        todo!()
    }

    /// The section above, if there is one and it still exists.
    pub fn parent(&self) -> Option<Rc<Section>> {
        todo!()
    }

    /// The titles from the root to this section, for example "Kettle > Care > Descaling".
    pub fn path(&self) -> String {
        todo!()
    }

    /// Calls `show` with the depth and the title of this section, then for all sections below it. The
    /// caller can keep the titles.
    pub fn walk(&self, depth: usize, show: &mut dyn FnMut(usize, &str)) {
        show(depth, self.title);
        for section in self.below.borrow().iter() {
            section.walk(depth + 1, show);
        }
    }
}
