//! A sound recording crackles. To smooth it, a window of three neighbors moves along the samples, and the one in the
//! middle becomes their mean.
//!
//! Each window borrows the samples mutably and overlaps the next one, so you can't use two windows at the same time.
//! `Iterator` can't express this: its `Item` doesn't know the borrow in `next`. A `Cursor` can, if its `Item` has a
//! lifetime parameter. Change the trait and its `impl`, and complete `smooth` with windows of three samples. Don't use
//! an index: a slice pattern takes each window apart.

/// Shows one item after another. You can use an item until you ask for the next one.
pub trait Cursor {
    type Item;

    fn next(&mut self) -> Option<Self::Item>;
}

/// Windows of a fixed width, each one position further than the one before.
pub struct Windows<'samples> {
    samples: &'samples mut [i32],
    start: usize,
    width: usize,
}

impl Windows<'_> {
    pub fn over(samples: &mut [i32], width: usize) -> Windows<'_> {
        Windows {
            samples,
            start: 0,
            width,
        }
    }
}

impl<'samples> Cursor for Windows<'samples> {
    type Item = &'samples mut [i32];

    fn next(&mut self) -> Option<Self::Item> {
        let window = self.samples.get_mut(self.start..self.start + self.width)?;
        self.start += 1;
        Some(window)
    }
}

/// How many items a cursor has left.
pub fn count<C: Cursor>(mut cursor: C) -> usize {
    let mut items = 0;
    while cursor.next().is_some() {
        items += 1;
    }
    items
}

/// Sets each sample but the first and the last to the mean of itself and its two neighbors, from left to right. Each
/// window sees what the one before it wrote.
pub fn smooth(samples: &mut [i32]) {
    todo!("move a window over these {} samples", samples.len())
}
