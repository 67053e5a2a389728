//! Drops of oil. They aren't a number of seeds or rows, and the type knows it.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oil(pub u32);

impl Oil {
    /// What's left after one drop, or `None` if there isn't one.
    #[must_use]
    pub fn burn(self) -> Option<Oil> {
        self.0.checked_sub(1).map(Oil)
    }

    #[must_use]
    pub fn plus(self, more: Oil) -> Oil {
        Oil(self.0 + more.0)
    }

    #[must_use]
    pub fn minus(self, less: Oil) -> Oil {
        Oil(self.0.saturating_sub(less.0))
    }

    /// How many rows and columns the light reaches. Without oil, you see only what you can touch.
    pub fn reach(self) -> usize {
        match self.0 {
            0 => 1,
            1..=9 => 2,
            _ => 4,
        }
    }
}
