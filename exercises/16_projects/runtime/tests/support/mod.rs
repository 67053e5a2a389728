//! What happened, in order.

use std::cell::RefCell;
use std::rc::Rc;

/// A list of lines to which several tasks can add. A clone is the same list.
#[derive(Clone, Default)]
pub struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    pub fn add(&self, line: impl ToString) {
        self.0.borrow_mut().push(line.to_string());
    }

    pub fn lines(&self) -> Vec<String> {
        self.0.borrow().clone()
    }
}
