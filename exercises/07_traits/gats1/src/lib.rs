//! Tide levels are smoothed: a window of three neighbours walks along them, and its middle becomes their mean.
//!
//! Each window is lent for writing and overlaps the next one, so it has to be given back before `next` is called
//! again. `Iterator` cannot say this, because its `Item` knows nothing of the loan in `next`. The trait `Lend` can,
//! when its `Item` has a lifetime parameter: change the trait and its `impl`. Then complete `smooth`: let `Windows` lend
//! three levels at a time, and take each window apart by a pattern. Indexing is refused here.

/// Lends one item after the other; each must be given back before the next.
pub trait Lend {
    type Item;

    fn next(&mut self) -> Option<Self::Item>;
}

/// Windows of a fixed width, each one place further than the one before.
pub struct Windows<'levels> {
    levels: &'levels mut [i32],
    start: usize,
    width: usize,
}

impl Windows<'_> {
    pub fn over(levels: &mut [i32], width: usize) -> Windows<'_> {
        Windows {
            levels,
            start: 0,
            width,
        }
    }
}

impl<'levels> Lend for Windows<'levels> {
    type Item = &'levels mut [i32];

    fn next(&mut self) -> Option<Self::Item> {
        let window = self.levels.get_mut(self.start..self.start + self.width)?;
        self.start += 1;
        Some(window)
    }
}

/// How many items a lender has left.
pub fn count<L: Lend>(mut lender: L) -> usize {
    let mut items = 0;
    while lender.next().is_some() {
        items += 1;
    }
    items
}

/// From left to right, sets each level but the first and the last to the mean of itself and its two neighbours, as they
/// are at that moment.
pub fn smooth(levels: &mut [i32]) {
    todo!("let windows walk over these {} levels", levels.len())
}
