//! A display has one line of `N` bytes. `write!` can write to everything that implements
//! `core::fmt::Write`, and it needs no heap: each piece of text goes where you put it.
//!
//! Write `write_str`. A text that doesn't fit is cut, and the result is an error, so that the caller knows.
//! Never cut a character in two: `as_str` relies on that.

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
        todo!("copy {text} after the first {} bytes", self.length)
    }
}
