//! Review this code. A badge has room for eight bytes of a name, and three functions of C's standard library work with
//! them. One line relies on a 0 that isn't always there.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in this
//! file.

use std::cmp::Ordering;
use std::ffi::{CStr, c_char, c_int};

unsafe extern "C" {
    /// Copies text, but at most `count` bytes. If the text is shorter, it fills the rest with 0.
    fn strncpy(to: *mut c_char, text: *const c_char, count: usize) -> *mut c_char;
    /// Less than 0, 0, or more than 0. It compares at most `count` bytes, and stops where both have a 0.
    fn strncmp(left: *const c_char, right: *const c_char, count: usize) -> c_int;
}

const ROOM: usize = 8;

/// What is printed on a visitor's badge.
pub struct Badge(Box<[c_char; ROOM]>);

impl Badge {
    /// A badge with a name, or with as much of it as there is room for.
    pub fn new(name: &CStr) -> Badge {
        let mut bytes = Box::new([0; ROOM]);
        // SAFETY: the name ends with a 0, and `strncpy` writes exactly as many bytes as there is room for.
        unsafe { strncpy(bytes.as_mut_ptr(), name.as_ptr(), ROOM) };
        Badge(bytes)
    }

    /// The order in which two badges are on the table.
    pub fn compare(&self, other: &Badge) -> Ordering {
        // SAFETY: both have as many bytes as are compared.
        let order = unsafe { strncmp(self.0.as_ptr(), other.0.as_ptr(), ROOM) };
        order.cmp(&0)
    }

    /// The name that is printed.
    pub fn name(&self) -> &CStr {
        // SAFETY: the name was text of C, and `strncpy` has copied it.
        unsafe { CStr::from_ptr(self.0.as_ptr()) } // unsound
    }

    /// Whether there is no name.
    pub fn is_blank(&self) -> bool {
        // SAFETY: there is at least one byte.
        unsafe { *self.0.as_ptr() == 0 }
    }
}
