//! A place owns its parts. The way up is a `Weak`: otherwise the owners would form a cycle.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Place {
    name: String,
    parent: RefCell<Weak<Place>>,
    parts: RefCell<Vec<Rc<Place>>>,
}

impl Place {
    pub fn new(name: &str) -> Rc<Place> {
        Rc::new(Place {
            name: String::from(name),
            parent: RefCell::new(Weak::new()),
            parts: RefCell::new(Vec::new()),
        })
    }

    /// Makes `part` a part of `whole`. A place has at most one parent, so it leaves the one before.
    pub fn add(whole: &Rc<Place>, part: &Rc<Place>) {
        if let Some(old) = part.parent() {
            old.parts
                .borrow_mut()
                .retain(|other| !Rc::ptr_eq(other, part));
        }
        whole.parts.borrow_mut().push(Rc::clone(part));
        *part.parent.borrow_mut() = Rc::downgrade(whole);
    }

    pub fn parent(&self) -> Option<Rc<Place>> {
        self.parent.borrow().upgrade()
    }

    pub fn parts(&self) -> Vec<Rc<Place>> {
        self.parts.borrow().clone()
    }

    /// The path from the outermost place to this one, for example "Chile / Biobio / Lota".
    pub fn path(&self) -> String {
        match self.parent() {
            Some(parent) => format!("{} / {}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }
}
