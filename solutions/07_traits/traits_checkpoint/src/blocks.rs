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

impl<I: Iterator<Item = Level>, const SIZE: usize> Lend for Blocks<I, SIZE> {
    type Item<'loan>
        = &'loan [Level]
    where
        Self: 'loan;

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
        // A loan, not a copy: the array is filled again only when the caller has given the slice back.
        Some(&self.block[..filled])
    }
}
