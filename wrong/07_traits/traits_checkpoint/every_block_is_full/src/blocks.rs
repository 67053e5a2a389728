//! The last block shows the whole array.

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

impl<I: Iterator<Item = Level>, const SIZE: usize> Cursor for Blocks<I, SIZE> {
    type Item<'item>
        = &'item [Level]
    where
        Self: 'item;

    fn next(&mut self) -> Option<&[Level]> {
        let mut filled = 0;
        while filled < SIZE {
            let Some(level) = self.source.next() else {
                break;
            };
            self.block[filled] = level;
            filled += 1;
        }
        if filled == 0 {
            return None;
        }
        Some(&self.block)
    }
}
