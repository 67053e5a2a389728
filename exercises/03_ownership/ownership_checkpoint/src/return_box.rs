//! The box at the door for tools that come back. All openings lead into the same box.

use std::cell::RefCell;
use std::rc::Rc;

use crate::Tool;

pub struct ReturnBox {
    tools: Rc<RefCell<Vec<Tool>>>,
}

impl ReturnBox {
    pub fn empty() -> ReturnBox {
        ReturnBox {
            tools: Rc::new(RefCell::new(Vec::new())),
        }
    }

    /// Another opening of the same box.
    pub fn opening(&self) -> ReturnBox {
        ReturnBox {
            tools: Rc::clone(&self.tools),
        }
    }

    pub fn put(&self, tool: Tool) {
        self.tools.borrow_mut().push(tool);
    }

    /// Takes everything out, in the order in which it was returned.
    pub fn take_out(&self) -> Vec<Tool> {
        self.tools.take()
    }
}
