//! A map of places: a country has regions, a region has towns. Each place knows its parts and also its parent.
//!
//! Everything works, but nothing ever ends: a parent owns its parts, and each part owns its parent, so neither count
//! comes down to zero. Decide who owns whom, and let the other direction own nothing.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Place {
    name: String,
    // Parts are owned from above. Upwards goes a `Weak`: otherwise the owners would form a circle.
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

    /// Makes `part` a part of `whole`. A place has one parent at most: it leaves the one that it had before.
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

    /// The way from the outermost place to this one, such as "Chile / Biobio / Lota".
    pub fn path(&self) -> String {
        match self.parent() {
            Some(parent) => format!("{} / {}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }
}
