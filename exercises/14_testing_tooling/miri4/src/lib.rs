//! A reader of measurements. Its author has avoided every check that isn't needed, and one that is: safe
//! code can make it read memory that isn't its own.
//!
//! Review it. Don't fix anything: end the unsound line with the comment `// unsound`, and write a test
//! in `tests/miri4.rs` that proves it. The test is run again under a tool that sees every access, as Miri
//! would.

/// Bytes, and a position in them.
pub struct Reader {
    bytes: Box<[u8]>,
    position: usize,
}

impl Reader {
    pub fn new(bytes: &[u8]) -> Reader {
        let bytes = Box::from(bytes);
        Reader { bytes, position: 0 }
    }

    /// Skips this many bytes, or all that are left.
    pub fn skip(&mut self, count: usize) {
        let left = self.bytes.len() - self.position;
        self.position += count.min(left);
    }

    /// The next byte, if there is one.
    pub fn byte(&mut self) -> Option<u8> {
        if self.position == self.bytes.len() {
            return None;
        }
        // SAFETY: the position is less than the length.
        let byte = unsafe { *self.bytes.get_unchecked(self.position) };
        self.position += 1;
        Some(byte)
    }

    /// The next two bytes as a number, if there are two.
    pub fn number(&mut self) -> Option<u16> {
        if self.position == self.bytes.len() {
            return None;
        }
        let next = self.bytes[self.position..].as_ptr();
        // SAFETY: the position is less than the length.
        let pair = unsafe { next.cast::<[u8; 2]>().read() };
        self.skip(2);
        Some(u16::from_be_bytes(pair))
    }

    /// The last byte of all, if there is one.
    pub fn last(&self) -> Option<u8> {
        let index = self.bytes.len().checked_sub(1)?;
        // SAFETY: the index is less than the length.
        Some(unsafe { *self.bytes.get_unchecked(index) })
    }
}
