//! Gives every object a slot of its own.

/// Which object of a heap it is. It's valid until the object is removed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    slot: u32,
    generation: u32,
}

/// Objects of any type.
pub struct Heap<T> {
    slots: Vec<Slot<T>>,
    /// Indices of the slots without an object.
    free: Vec<u32>,
}

struct Slot<T> {
    object: Option<T>,
    generation: u32,
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
            let reused = &mut self.slots[slot as usize];
            reused.object = Some(object);
            let generation = reused.generation;
            return Handle { slot, generation };
        }
        let (slot, generation) = (self.slots.len() as u32, 0);
        self.slots.push(Slot {
            object: Some(object),
            generation,
        });
        Handle { slot, generation }
    }

    pub fn get(&self, handle: Handle) -> Option<&T> {
        let slot = self.slots.get(handle.slot as usize)?;
        slot.object
            .as_ref()
            .filter(|_| slot.generation == handle.generation)
    }

    /// Removes an object and returns it.
    pub fn remove(&mut self, handle: Handle) -> Option<T> {
        let slot = self.slots.get_mut(handle.slot as usize)?;
        let object = slot
            .object
            .take_if(|_| slot.generation == handle.generation)?;
        slot.generation += 1;
        Some(object)
    }

    /// How many slots there are, with or without an object.
    pub fn slots(&self) -> usize {
        self.slots.len()
    }
}
