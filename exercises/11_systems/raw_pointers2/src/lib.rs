//! A hand of at most `N` cards, without any heap memory. The first `count` slots hold cards, and the
//! others aren't initialized: they hold nothing that may be read or dropped.
//!
//! Write `pop`, `cards`, and an `impl Drop` that drops the cards that are still in the hand, and only
//! those: `MaybeUninit` never drops anything by itself.

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
        todo!("read the last of {} cards out of its slot", self.count)
    }

    /// The cards in the hand.
    pub fn cards(&self) -> &[T] {
        todo!("make a slice of the first {} slots", self.count)
    }
}

impl<T, const N: usize> Default for Hand<T, N> {
    fn default() -> Self {
        Hand::new()
    }
}
