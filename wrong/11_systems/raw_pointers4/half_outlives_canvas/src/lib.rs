//! Makes halves with any lifetime.

use std::marker::PhantomData;
use std::ptr::NonNull;

pub struct Canvas {
    width: usize,
    pixels: Vec<char>,
}

/// Some columns of a canvas. It acts like a `&mut` to them.
pub struct Half<'canvas> {
    /// The first pixel of the first row of this half.
    start: NonNull<char>,
    columns: usize,
    rows: usize,
    /// The width of the whole canvas: the distance from one row to the next.
    width: usize,
    canvas: PhantomData<&'canvas mut [char]>,
}

impl Canvas {
    pub fn new(width: usize, height: usize) -> Canvas {
        Canvas {
            width,
            pixels: vec!['.'; width * height],
        }
    }

    /// The left half and the right half. The right one gets the column in the middle.
    pub fn halves<'any>(&mut self) -> (Half<'any>, Half<'any>) {
        let (left, right) = (self.width / 2, self.width - self.width / 2);
        let rows = self.pixels.len() / self.width;
        let start = NonNull::new(self.pixels.as_mut_ptr()).expect("a Vec's pointer isn't null");
        let half = |start, columns| Half {
            start,
            columns,
            rows,
            width: self.width,
            canvas: PhantomData,
        };
        // SAFETY: each row has at least `left` pixels.
        (half(start, left), half(unsafe { start.add(left) }, right))
    }

    pub fn lines(&self) -> Vec<String> {
        let rows = self.pixels.chunks(self.width);
        rows.map(|row| row.iter().collect()).collect()
    }
}

// SAFETY: a `Half` acts like a `&mut [char]`, which is `Send`, and no two halves share a pixel.
unsafe impl Send for Half<'_> {}

impl Half<'_> {
    /// The pixels of this half in one row, or `None` if there is no such row.
    pub fn row_mut(&mut self, row: usize) -> Option<&mut [char]> {
        if row >= self.rows {
            return None;
        }
        // SAFETY: the row exists, its part has `columns` pixels, and no other half reaches them. The
        // result borrows this half mutably, so there is one such slice at a time.
        unsafe {
            let first = self.start.add(row * self.width);
            Some(NonNull::slice_from_raw_parts(first, self.columns).as_mut())
        }
    }
}
