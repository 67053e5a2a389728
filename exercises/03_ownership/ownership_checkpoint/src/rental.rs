//! A rental is a guard: for as long as it exists, the customer has the tool.

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
        todo!("return a reference to the tool, if there is one")
    }

    /// Works with the tool for an hour. Returns `false` if the rental is empty.
    pub fn work(&mut self) -> bool {
        todo!("work with the tool behind the mutable reference")
    }

    /// The customer keeps the tool for good: it doesn't go to the return box.
    pub fn buy(self) -> Option<Tool> {
        todo!("move the tool out of the rental")
    }
}

// However else a rental ends, its tool goes into the return box. Write that here.
