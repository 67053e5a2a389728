//! Reads the pixel after the last one.

use std::ptr;

/// A picture with a byte per pixel, row by row.
pub struct Picture {
    pixels: Vec<u8>,
    width: usize,
}

impl Picture {
    /// # Panics
    ///
    /// Panics unless the pixels are complete rows of this width.
    pub fn new(width: usize, pixels: &[u8]) -> Picture {
        assert!(pixels.len().is_multiple_of(width), "the last row is short");
        let pixels = pixels.to_vec();
        Picture { pixels, width }
    }

    /// Swaps two rows. If the picture doesn't have one of them, nothing changes.
    pub fn swap_rows(&mut self, a: usize, b: usize) {
        let rows = self.pixels.len() / self.width;
        if a >= rows || b >= rows || a == b {
            return;
        }
        let pixels = self.pixels.as_mut_ptr();
        // SAFETY: both rows are in the picture, and they are different, so they don't overlap.
        unsafe {
            let (a, b) = (pixels.add(a * self.width), pixels.add(b * self.width));
            ptr::swap_nonoverlapping(a, b, self.width);
        }
    }

    /// The pixel in a row and a column, if the picture has it.
    pub fn pixel(&self, row: usize, column: usize) -> Option<u8> {
        let index = row * self.width + column;
        if column >= self.width || index > self.pixels.len() {
            return None;
        }
        // SAFETY: the index is less than the length.
        Some(unsafe { *self.pixels.get_unchecked(index) })
    }
}
