//! Review this code. A plant's label is text for C, with a 0 at its end, and two functions of C's standard
//! library read it. One of the calls can read bytes that aren't the label's.
//!
//! End its line with `// unsound`, and write a test in safe code that proves it. Change nothing else in this
//! file.

use std::cmp::Ordering;
use std::ffi::{c_char, c_int};

unsafe extern "C" {
    /// The number of bytes before the first 0.
    fn strlen(text: *const c_char) -> usize;
    /// Less than 0, 0, or more than 0. It stops at the first difference, or where both have a 0.
    fn strcmp(left: *const c_char, right: *const c_char) -> c_int;
}

/// The bytes of a label, the last of which is 0.
pub struct Label(Box<[u8]>);

impl Label {
    /// A label with this text.
    pub fn new(text: &str) -> Label {
        let bytes = text.bytes().chain([0]);
        Label(bytes.collect())
    }

    /// The label that these bytes are. `None` if they don't end with a 0.
    pub fn from_bytes(bytes: &[u8]) -> Option<Label> {
        bytes.ends_with(&[0]).then(|| Label(Box::from(bytes)))
    }

    /// The order in which two plants are in the catalog.
    pub fn compare(&self, other: &Label) -> Ordering {
        let (left, right) = (self.0.as_ptr().cast(), other.0.as_ptr().cast());
        // SAFETY: both have a 0 at their end.
        let order = unsafe { strcmp(left, right) };
        order.cmp(&0)
    }

    /// How many bytes of text there are, from this position on.
    pub fn length_from(&self, position: usize) -> usize {
        let position = position.min(self.0.len());
        let text = self.0[position..].as_ptr();
        // SAFETY: the label has a 0 at its end.
        unsafe { strlen(text.cast()) }
    }
}
