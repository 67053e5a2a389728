//! The heap of Pip reuses free slots. That saves memory, and it has a trap: a handle that was kept for too
//! long leads to a stranger that has moved in since. It's a use after free, although the program is safe Rust.
//!
//! Let a handle know which object it belongs to. When a slot is reused, it has another *generation*, and an
//! old handle leads to nothing. Handles stay small and `Copy`.

/// Which object of a heap it is. It's valid until the object is removed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    slot: u32,
}

/// Objects of any type.
pub struct Heap<T> {
    slots: Vec<Slot<T>>,
    /// Indices of the slots without an object.
    free: Vec<u32>,
}

struct Slot<T> {
    object: Option<T>,
}

impl<T> Default for Heap<T> {
    fn default() -> Self {
        Heap {
            slots: Vec::new(),
            free: Vec::new(),
        }
    }
}

impl<T> Heap<T> {
    pub fn add(&mut self, object: T) -> Handle {
        if let Some(slot) = self.free.pop() {
            self.slots[slot as usize].object = Some(object);
            return Handle { slot };
        }
        let slot = self.slots.len() as u32;
        self.slots.push(Slot {
            object: Some(object),
        });
        Handle { slot }
    }

    pub fn get(&self, handle: Handle) -> Option<&T> {
        let slot = self.slots.get(handle.slot as usize)?;
        slot.object.as_ref()
    }

    /// Removes an object and returns it.
    pub fn remove(&mut self, handle: Handle) -> Option<T> {
        let slot = self.slots.get_mut(handle.slot as usize)?;
        let object = slot.object.take()?;
        self.free.push(handle.slot);
        Some(object)
    }

    /// How many slots there are, with or without an object.
    pub fn slots(&self) -> usize {
        self.slots.len()
    }
}
