//! Keeps the list beside the voices, in memory of its own.

#[derive(Clone, Copy)]
struct Slot<T> {
    voice: Option<T>,
    next: usize,
}

pub struct Pool<T: Copy, const N: usize> {
    slots: [Slot<T>; N],
    first_free: usize,
}

impl<T: Copy, const N: usize> Pool<T, N> {
    pub fn new() -> Pool<T, N> {
        Pool {
            slots: std::array::from_fn(|index| Slot {
                voice: None,
                next: index + 1,
            }),
            first_free: 0,
        }
    }

    /// Puts a voice into a free slot and returns its index, or `None` if there is no free slot.
    pub fn add(&mut self, voice: T) -> Option<usize> {
        let index = self.first_free;
        let slot = self.slots.get_mut(index)?;
        self.first_free = slot.next;
        slot.voice = Some(voice);
        Some(index)
    }

    /// Takes out a voice. Its slot is free afterwards.
    ///
    /// # Safety
    ///
    /// `add` must have returned `index`, and it must not have been removed since.
    pub unsafe fn remove(&mut self, index: usize) -> T {
        let voice = self.slots[index].voice.unwrap();
        self.slots[index].next = self.first_free;
        self.first_free = index;
        voice
    }
}

impl<T: Copy, const N: usize> Default for Pool<T, N> {
    fn default() -> Pool<T, N> {
        Pool::new()
    }
}
