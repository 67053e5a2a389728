//! Review this code. A notebook is one block of memory, and texts are written into it one after the other.
//! One line reads bytes that weren't written yet.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr::NonNull;

const LAYOUT: Layout = Layout::new::<[u8; 256]>();

/// Room for 256 bytes, of which the first ones are written.
pub struct Notebook {
    start: NonNull<u8>,
    written: usize,
}

impl Notebook {
    pub fn new() -> Notebook {
        // SAFETY: the layout has a size.
        let start = unsafe { alloc(LAYOUT) };
        let start = NonNull::new(start).unwrap_or_else(|| handle_alloc_error(LAYOUT));
        Notebook { start, written: 0 }
    }

    /// Writes a text, and returns where it begins. `None` if there is no room.
    pub fn write(&mut self, text: &str) -> Option<usize> {
        if text.len() > LAYOUT.size() - self.written {
            return None;
        }
        let begin = self.written;
        // SAFETY: there is room for the text after what was written.
        unsafe {
            let place = self.start.add(begin).as_ptr();
            place.copy_from(text.as_ptr(), text.len());
        }
        self.written += text.len();
        Some(begin)
    }

    /// The number of letters from one byte up to another one.
    pub fn letters(&self, begin: usize, end: usize) -> usize {
        let end = end.min(LAYOUT.size());
        let mut count = 0;
        for index in begin..end {
            // SAFETY: the index is inside the block.
            let is_letter = unsafe { self.start.add(index).read() }.is_ascii_alphabetic();
            count += usize::from(is_letter);
        }
        count
    }
}

impl Default for Notebook {
    fn default() -> Notebook {
        Notebook::new()
    }
}

impl Drop for Notebook {
    fn drop(&mut self) {
        // SAFETY: the block was allocated with this layout.
        unsafe { dealloc(self.start.as_ptr(), LAYOUT) }
    }
}
