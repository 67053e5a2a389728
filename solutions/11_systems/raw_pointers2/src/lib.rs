//! `count` is the one fact that every `unsafe` block relies on: it's lowered before a card is read out, so
//! that no card has two owners. `assume_init_ref` and `assume_init_drop` of a slice do the rest.

use std::mem::MaybeUninit;

/// Cards in the order in which they were drawn.
pub struct Hand<T, const N: usize> {
    slots: [MaybeUninit<T>; N],
    count: usize,
}

impl<T, const N: usize> Hand<T, N> {
    pub const fn new() -> Self {
        Hand {
            slots: [const { MaybeUninit::uninit() }; N],
            count: 0,
        }
    }

    /// Adds a card, or gives it back if the hand is full.
    pub fn push(&mut self, card: T) -> Result<(), T> {
        let Some(slot) = self.slots.get_mut(self.count) else {
            return Err(card);
        };
        slot.write(card);
        self.count += 1;
        Ok(())
    }

    /// Takes out the card that was drawn last.
    pub fn pop(&mut self) -> Option<T> {
        self.count = self.count.checked_sub(1)?;
        // SAFETY: the slot held a card, and from now on it counts as empty.
        Some(unsafe { self.slots[self.count].assume_init_read() })
    }

    /// The cards in the hand.
    pub fn cards(&self) -> &[T] {
        // SAFETY: the first `count` slots hold cards.
        unsafe { self.slots[..self.count].assume_init_ref() }
    }
}

impl<T, const N: usize> Drop for Hand<T, N> {
    fn drop(&mut self) {
        // SAFETY: the first `count` slots hold cards, and nothing uses them after this.
        unsafe { self.slots[..self.count].assume_init_drop() }
    }
}

impl<T, const N: usize> Default for Hand<T, N> {
    fn default() -> Self {
        Hand::new()
    }
}
