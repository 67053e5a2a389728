//! Levels in blocks. All blocks are shown in the same array, one after the other.

use crate::Level;

/// Shows one item after another. You can use an item until you ask for the next one.
pub trait Cursor {
    type Item<'item>
    where
        Self: 'item;

    fn next(&mut self) -> Option<Self::Item<'_>>;
}

/// Shows the levels of `source` as slices of `SIZE` levels. The last one may be shorter, but it's never empty.
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

// Write this here: blocks of an iterator of levels are a cursor over shared slices.
