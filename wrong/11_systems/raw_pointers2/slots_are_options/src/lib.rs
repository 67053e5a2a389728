//! Each slot is an `Option`: safe, but a hand of numbers is twice as large.

pub struct Hand<T, const N: usize> {
    slots: [Option<T>; N],
    count: usize,
}

impl<T, const N: usize> Hand<T, N> {
    pub const fn new() -> Self {
        Hand {
            slots: [const { None }; N],
            count: 0,
        }
    }

    pub fn push(&mut self, card: T) -> Result<(), T> {
        let Some(slot) = self.slots.get_mut(self.count) else {
            return Err(card);
        };
        *slot = Some(card);
        self.count += 1;
        Ok(())
    }

    pub fn pop(&mut self) -> Option<T> {
        self.count = self.count.checked_sub(1)?;
        self.slots[self.count].take()
    }

    pub fn cards(&self) -> &[T] {
        self.slots.first().map_or(&[], |first| first.as_slice())
    }
}

impl<T, const N: usize> Default for Hand<T, N> {
    fn default() -> Self {
        Hand::new()
    }
}
