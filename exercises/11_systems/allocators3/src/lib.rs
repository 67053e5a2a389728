//! A synthesizer plays at most `N` voices, and must never wait for the heap. A pool keeps all voices in one
//! array. Free slots form a list: each holds the index of the next free slot, in the very bytes in which
//! a voice will be later. So the list takes no memory of its own.
//!
//! Write `add` and `remove`. The slot that became free last is used first.

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
        todo!("take the first free slot off the list")
    }

    /// Takes out a voice. Its slot is free afterwards.
    ///
    /// # Safety
    ///
    /// `add` must have returned `index`, and it must not have been removed since.
    pub unsafe fn remove(&mut self, index: usize) -> T {
        todo!("read the voice at {index}, and put the slot at the front of the list")
    }
}

impl<T: Copy, const N: usize> Default for Pool<T, N> {
    fn default() -> Pool<T, N> {
        Pool::new()
    }
}
