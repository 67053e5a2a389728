//! The outline: a tree of sections. A section owns the sections below it, but not its parent.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Section<'m> {
    title: &'m str,
    parent: RefCell<Weak<Section<'m>>>,
    below: RefCell<Vec<Rc<Section<'m>>>>,
}

impl<'m> Section<'m> {
    pub fn new(title: &'m str) -> Rc<Section<'m>> {
        Rc::new(Section {
            title,
            parent: RefCell::new(Weak::new()),
            below: RefCell::new(Vec::new()),
        })
    }

    /// The title. It's a part of the manual, and outlives the section.
    pub fn title(&self) -> &'m str {
        self.title
    }

    /// Adds a section below another one, as the last one there.
    pub fn add(parent: &Rc<Section<'m>>, section: &Rc<Section<'m>>) {
        parent.below.borrow_mut().push(Rc::clone(section));
        *section.parent.borrow_mut() = Rc::downgrade(parent);
    }

    /// The section above, if there is one and it still exists.
    pub fn parent(&self) -> Option<Rc<Section<'m>>> {
        self.parent.borrow().upgrade()
    }

    /// The titles from the root to this section, for example "Kettle > Care > Descaling".
    pub fn path(&self) -> String {
        match self.parent() {
            Some(parent) => format!("{} > {}", parent.path(), self.title),
            None => String::from(self.title),
        }
    }

    /// Calls `show` with the depth and the title of this section, then for all sections below it. The
    /// caller can keep the titles.
    // `FnMut(usize, &str)` wouldn't say how long a title lives.
    pub fn walk(&self, depth: usize, show: &mut dyn FnMut(usize, &'m str)) {
        show(depth, self.title);
        for section in self.below.borrow().iter() {
            section.walk(depth + 1, show);
        }
    }
}
