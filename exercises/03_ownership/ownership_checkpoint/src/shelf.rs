//! The shelf: a row of slots, each of them empty or with one tool.

use crate::{Rental, ReturnBox, Tool};

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

    /// The least worn tool. If there are several, the first one; if all slots are empty, `None`.
    pub fn best(&self) -> Option<&Tool> {
        todo!("return a reference to a tool on the shelf")
    }

    /// Rents out the tool in this slot. The slot stays, and is empty until a tool is put into it.
    pub fn rent_out(&mut self, slot: usize, returns: &ReturnBox) -> Rental {
        todo!("take the tool out of slot {slot} and start a rental with another opening of the box")
    }

    /// Swaps the handles of the tools in two slots.
    /// Returns `false` and changes nothing if a slot is empty, or if it's the same slot twice.
    pub fn swap_handles(&mut self, one: usize, other: usize) -> bool {
        todo!("borrow slot {one} and slot {other} at the same time")
    }

    /// Takes all tools out of the return box, and puts each of them into the first empty slot, or into a new slot at
    /// the end.
    pub fn restock(&mut self, returns: &ReturnBox) {
        todo!("find a slot for each tool")
    }

    /// Scraps all tools on the shelf that are more worn than the limit, and returns how many there were.
    /// Their slots stay, and are empty.
    pub fn scrap_worn(&mut self, limit: u32) -> usize {
        todo!("empty the slots of tools with a wear above {limit}")
    }
}
