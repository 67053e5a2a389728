//! `smooth` counts positions itself, and the cursor is never used.

/// Shows one item after another. You can use an item until you ask for the next one.
pub trait Cursor {
    type Item<'item>
    where
        Self: 'item;

    fn next(&mut self) -> Option<Self::Item<'_>>;
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

impl Cursor for Windows<'_> {
    type Item<'item>
        = &'item mut [i32]
    where
        Self: 'item;

    fn next(&mut self) -> Option<Self::Item<'_>> {
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
    let mut start = 0;
    while let Some([left, middle, right]) = samples.get_mut(start..start + 3) {
        *middle = (*left + *middle + *right) / 3;
        start += 1;
    }
}
