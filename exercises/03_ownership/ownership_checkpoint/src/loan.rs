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
        todo!("lend the tool, if there is one")
    }

    /// Works for an hour with the tool; returns false if the loan is empty.
    pub fn work(&mut self) -> bool {
        todo!("work with the tool behind the mutable reference")
    }

    /// The borrower keeps the tool for good: it does not go to the return box.
    pub fn buy(self) -> Option<Tool> {
        todo!("move the tool out of the loan")
    }
}

// When a loan ends in any other way, its tool has to be in the return box. Write that here.
