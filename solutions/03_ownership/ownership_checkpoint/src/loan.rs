//! A loan is a guard: as long as it lives, the borrower has the tool.

use crate::{ReturnBox, Tool};

pub struct Loan {
    tool: Option<Tool>,
    returns: ReturnBox,
}

impl Loan {
    /// Begins a loan. Where the slot was empty, there is no tool to lend, and the loan is empty, too.
    pub fn begin(tool: Option<Tool>, returns: ReturnBox) -> Loan {
        Loan { tool, returns }
    }

    /// Lets the borrower look at the tool.
    pub fn tool(&self) -> Option<&Tool> {
        self.tool.as_ref()
    }

    /// Works for an hour with the tool; returns false if the loan is empty.
    pub fn work(&mut self) -> bool {
        match &mut self.tool {
            Some(tool) => {
                tool.work();
                true
            }
            None => false,
        }
    }

    /// The borrower keeps the tool for good: it does not go to the return box.
    pub fn buy(mut self) -> Option<Tool> {
        self.tool.take()
    }
}

// No field can be moved out of a type with `Drop`. That is why the tool is an `Option`: `take` leaves `None` behind,
// and so `drop` knows whether there is still something to return.
impl Drop for Loan {
    fn drop(&mut self) {
        if let Some(tool) = self.tool.take() {
            self.returns.put(tool);
        }
    }
}
