//! The guest book of a museum has one pen. The guest with the pen writes an entry, and no one else reads or writes
//! meanwhile.
//!
//! Here, a pen owns a share of the book, so nothing enforces this rule: two pens can write at the same time, and a
//! pen can write when the book is gone. Each file in `cases/` shows such a misuse, and all of them compile. Let the
//! pen borrow the book instead, so that they no longer do. Then you need neither `Rc` nor `RefCell`.

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
pub struct GuestBook {
    entries: Rc<RefCell<Vec<String>>>,
}

impl GuestBook {
    /// Starts an empty entry at the end of the book, and returns the pen.
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
    /// Adds words to the last entry.
    pub fn write(&mut self, words: &str) {
        if let Some(entry) = self.entries.borrow_mut().last_mut() {
            entry.push_str(words);
        }
    }
}
