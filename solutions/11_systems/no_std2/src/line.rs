//! `floor_char_boundary` finds the last position at which a text may be cut. The destination has exactly the
//! length of the source, which `copy_from_slice` demands.

use core::fmt;

/// A line of at most `N` bytes.
pub struct Line<const N: usize> {
    bytes: [u8; N],
    length: usize,
}

impl<const N: usize> Line<N> {
    pub const fn new() -> Line<N> {
        Line {
            bytes: [0; N],
            length: 0,
        }
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.length]).expect("characters are never cut")
    }

    pub fn clear(&mut self) {
        self.length = 0;
    }
}

impl<const N: usize> Default for Line<N> {
    fn default() -> Line<N> {
        Line::new()
    }
}

impl<const N: usize> fmt::Write for Line<N> {
    /// Adds as many characters as fit.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let fitting = &text[..text.floor_char_boundary(N - self.length)];
        let end = self.length + fitting.len();
        self.bytes[self.length..end].copy_from_slice(fitting.as_bytes());
        self.length = end;
        if fitting.len() < text.len() {
            return Err(fmt::Error);
        }
        Ok(())
    }
}
