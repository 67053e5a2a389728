//! A rental is a guard: for as long as it exists, the customer has the tool. Each method says in its signature whether
//! it looks (`&self`), changes (`&mut self`) or takes (`self`).

use crate::{ReturnBox, Tool};

pub struct Rental {
    tool: Option<Tool>,
    returns: ReturnBox,
}

impl Rental {
    /// Starts a rental. If the slot was empty, there is no tool, and the rental is empty, too.
    pub fn start(tool: Option<Tool>, returns: ReturnBox) -> Rental {
        Rental { tool, returns }
    }

    /// Lets the customer look at the tool.
    pub fn tool(&self) -> Option<&Tool> {
        self.tool.as_ref()
    }

    /// Works with the tool for an hour. Returns `false` if the rental is empty.
    pub fn work(&mut self) -> bool {
        match &mut self.tool {
            Some(tool) => {
                tool.work();
                true
            }
            None => false,
        }
    }

    /// The customer keeps the tool for good: it doesn't go to the return box.
    pub fn buy(mut self) -> Option<Tool> {
        self.tool.take()
    }
}

// You can't move a field out of a type with `Drop`. That's why the tool is an `Option`: `take` leaves `None`,
// and `drop` knows whether there's still a tool to return.
impl Drop for Rental {
    fn drop(&mut self) {
        if let Some(tool) = self.tool.take() {
            self.returns.put(tool);
        }
    }
}
