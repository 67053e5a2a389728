//! The guest book of a museum has one pen. Whoever holds the pen writes an entry; nobody else reads or writes meanwhile.
//!
//! Here a pen owns a share of the book, so nobody keeps this rule: two pens write at once, and a pen writes on when the
//! book is gone. Each file in `cases/` shows such a misuse, and all of them compile. Let the pen borrow the book
//! instead, so that the compiler refuses them. Then neither `Rc` nor `RefCell` is needed.

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
pub struct GuestBook {
    entries: Rc<RefCell<Vec<String>>>,
}

impl GuestBook {
    /// Begins an empty entry at the end of the book, and hands out the pen.
    pub fn pen(&mut self) -> Pen {
        self.entries.borrow_mut().push(String::new());
        Pen {
            entries: Rc::clone(&self.entries),
        }
    }

    pub fn entries(&self) -> Vec<String> {
        self.entries.borrow().clone()
    }
}

pub struct Pen {
    entries: Rc<RefCell<Vec<String>>>,
}

impl Pen {
    /// Writes on in the last entry.
    pub fn write(&mut self, words: &str) {
        if let Some(entry) = self.entries.borrow_mut().last_mut() {
            entry.push_str(words);
        }
    }
}
