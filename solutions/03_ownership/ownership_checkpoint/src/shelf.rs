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
        let mut best: Option<&Tool> = None;
        for slot in &self.slots {
            match (slot, best) {
                (Some(tool), Some(known)) if tool.wear() < known.wear() => best = Some(tool),
                (Some(tool), None) => best = Some(tool),
                _ => {}
            }
        }
        best
    }

    /// Rents out the tool in this slot. The slot stays, and is empty until a tool is put into it.
    pub fn rent_out(&mut self, slot: usize, returns: &ReturnBox) -> Rental {
        Rental::start(self.slots[slot].take(), returns.opening())
    }

    /// Swaps the handles of the tools in two slots.
    /// Returns `false` and changes nothing if a slot is empty, or if it's the same slot twice.
    pub fn swap_handles(&mut self, one: usize, other: usize) -> bool {
        if one == other {
            return false;
        }
        let (left, right) = self.slots.split_at_mut(one.max(other));
        match (&mut left[one.min(other)], &mut right[0]) {
            (Some(first), Some(second)) => {
                first.swap_handles(second);
                true
            }
            _ => false,
        }
    }

    /// The first empty slot, or the index after the last one.
    // An index, not a reference: the slots can grow before it's used.
    fn first_empty(&self) -> usize {
        for (place, slot) in self.slots.iter().enumerate() {
            if slot.is_none() {
                return place;
            }
        }
        self.slots.len()
    }

    /// Takes all tools out of the return box, and puts each of them into the first empty slot, or into a new slot at
    /// the end.
    pub fn restock(&mut self, returns: &ReturnBox) {
        for tool in returns.take_out() {
            let place = self.first_empty();
            if place == self.slots.len() {
                self.slots.push(Some(tool));
            } else {
                self.slots[place] = Some(tool);
            }
        }
    }

    /// Scraps all tools on the shelf that are more worn than the limit, and returns how many there were.
    /// Their slots stay, and are empty.
    pub fn scrap_worn(&mut self, limit: u32) -> usize {
        let mut count = 0;
        for slot in &mut self.slots {
            match slot {
                Some(tool) if tool.wear() > limit => {
                    // The assignment drops the tool that was in the slot.
                    *slot = None;
                    count += 1;
                }
                _ => {}
            }
        }
        count
    }
}
