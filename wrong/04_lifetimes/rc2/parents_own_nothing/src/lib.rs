use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Place {
    name: String,
    parent: RefCell<Option<Rc<Place>>>,
    parts: RefCell<Vec<Weak<Place>>>,
}

impl Place {
    pub fn new(name: &str) -> Rc<Place> {
        Rc::new(Place {
            name: String::from(name),
            parent: RefCell::new(None),
            parts: RefCell::new(Vec::new()),
        })
    }

    /// Makes `part` a part of `whole`. A place has at most one parent, so it leaves the one before.
    pub fn add(whole: &Rc<Place>, part: &Rc<Place>) {
        if let Some(old) = part.parent() {
            old.parts
                .borrow_mut()
                .retain(|other| !std::ptr::eq(other.as_ptr(), Rc::as_ptr(part)));
        }
        whole.parts.borrow_mut().push(Rc::downgrade(part));
        *part.parent.borrow_mut() = Some(Rc::clone(whole));
    }

    pub fn parent(&self) -> Option<Rc<Place>> {
        self.parent.borrow().clone()
    }

    pub fn parts(&self) -> Vec<Rc<Place>> {
        self.parts
            .borrow()
            .iter()
            .filter_map(Weak::upgrade)
            .collect()
    }

    /// The path from the outermost place to this one, for example "Chile / Biobio / Lota".
    pub fn path(&self) -> String {
        match self.parent() {
            Some(parent) => format!("{} / {}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }
}
