//! The shelf: a row of slots, each empty or with one tool.

use crate::{Loan, ReturnBox, Tool};

pub struct Shelf {
    slots: Vec<Option<Tool>>,
}

impl Shelf {
    pub fn holding(tools: Vec<Tool>) -> Shelf {
        let mut slots = Vec::new();
        for tool in tools {
            slots.push(Some(tool));
        }
        Shelf { slots }
    }

    /// The tool in this slot, if there is one.
    pub fn tool(&self, slot: usize) -> Option<&Tool> {
        self.slots[slot].as_ref()
    }

    pub fn slots(&self) -> usize {
        self.slots.len()
    }

    /// The tool with the least wear, and of equal ones the first; `None` if all slots are empty.
    pub fn best(&self) -> Option<&Tool> {
        todo!("return a reference to a tool on the shelf")
    }

    /// Lends the tool in this slot. The slot stays there, and is empty until something is put into it.
    pub fn lend(&mut self, slot: usize, returns: &ReturnBox) -> Loan {
        todo!("take the tool out of slot {slot} and begin a loan with one more opening of the box")
    }

    /// Lets the tools in two slots trade their handles.
    /// Returns false, and changes nothing, if a slot is empty or both are the same slot.
    pub fn trade_handles(&mut self, one: usize, other: usize) -> bool {
        todo!("borrow slot {one} and slot {other} at the same time")
    }

    /// Takes all tools out of the return box and puts each into the first empty slot, or into a new slot at the end.
    pub fn restock(&mut self, returns: &ReturnBox) {
        todo!("find a slot for each tool")
    }

    /// Scraps all tools on the shelf that are more worn than the limit, and returns how many these were.
    /// Their slots stay there, empty.
    pub fn scrap_worn(&mut self, limit: u32) -> usize {
        todo!("empty the slots of tools with a wear above {limit}")
    }
}
