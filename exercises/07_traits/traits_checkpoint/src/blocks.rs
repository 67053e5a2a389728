//! Levels in blocks. All blocks are lent from one array, one after the other.

use crate::Level;

/// Lends one item after the other; each must be given back before the next.
pub trait Lend {
    type Item<'loan>
    where
        Self: 'loan;

    fn next(&mut self) -> Option<Self::Item<'_>>;
}

/// Lends the levels of `source` as slices of `SIZE` levels; the last one may be shorter, but is never empty.
pub struct Blocks<I, const SIZE: usize> {
    source: I,
    block: [Level; SIZE],
}

impl<I, const SIZE: usize> Blocks<I, SIZE> {
    pub fn of(source: I) -> Self {
        Blocks {
            source,
            block: [Level::default(); SIZE],
        }
    }
}

// Blocks of an iterator of levels lend slices for reading. Write that here.
