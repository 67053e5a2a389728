//! Makes the removed slot the whole list: other free slots are lost.

/// A slot: a voice, or the index of the next free slot. `N` is the end of the list.
union Slot<T: Copy> {
    voice: T,
    next: usize,
}

pub struct Pool<T: Copy, const N: usize> {
    slots: [Slot<T>; N],
    first_free: usize,
}

impl<T: Copy, const N: usize> Pool<T, N> {
    pub fn new() -> Pool<T, N> {
        Pool {
            slots: std::array::from_fn(|index| Slot { next: index + 1 }),
            first_free: 0,
        }
    }

    /// Puts a voice into a free slot and returns its index, or `None` if there is no free slot.
    pub fn add(&mut self, voice: T) -> Option<usize> {
        let index = self.first_free;
        let slot = self.slots.get_mut(index)?;
        // SAFETY: the slot is on the list, so it holds the index of the next one.
        self.first_free = unsafe { slot.next };
        slot.voice = voice;
        Some(index)
    }

    /// Takes out a voice. Its slot is free afterwards.
    ///
    /// # Safety
    ///
    /// `add` must have returned `index`, and it must not have been removed since.
    pub unsafe fn remove(&mut self, index: usize) -> T {
        // SAFETY: the caller promises that there is a voice in the slot.
        let voice = unsafe { self.slots[index].voice };
        self.slots[index].next = N;
        self.first_free = index;
        voice
    }
}

impl<T: Copy, const N: usize> Default for Pool<T, N> {
    fn default() -> Pool<T, N> {
        Pool::new()
    }
}
