//! Promises that a row is valid forever.

pub mod sys;

use std::ffi::CStr;
use std::ptr::NonNull;

/// A turtle that draws.
pub struct Turtle {
    turtle: NonNull<sys::turtle>,
}

/// The way ahead is too short.
#[derive(Debug, PartialEq, Eq)]
pub struct Outside;

impl Turtle {
    /// A turtle in the middle of a sheet, or `None` if there is no memory for it.
    pub fn new(width: u32, height: u32) -> Option<Turtle> {
        // SAFETY: every size may be asked for.
        let turtle = NonNull::new(unsafe { sys::turtle_new(width, height) })?;
        Some(Turtle { turtle })
    }

    /// Draws this many steps.
    pub fn forward(&mut self, steps: u32) -> Result<(), Outside> {
        // SAFETY: the turtle was made by C, and isn't freed yet.
        match unsafe { sys::turtle_forward(self.turtle.as_ptr(), steps) } {
            sys::turtle_result_TURTLE_OK => Ok(()),
            _ => Err(Outside),
        }
    }

    /// Turns to the right.
    pub fn right(&mut self) {
        // SAFETY: the turtle was made by C, and isn't freed yet.
        unsafe { sys::turtle_right(self.turtle.as_ptr()) }
    }

    /// A row of the sheet, if there is such a row.
    pub fn row(&mut self, row: u32) -> Option<&'static str> {
        // SAFETY: the turtle was made by C, and isn't freed yet.
        let row = unsafe { sys::turtle_row(self.turtle.as_ptr(), row) };
        if row.is_null() {
            return None;
        }
        // SAFETY: it isn't null, it ends with a zero, and the result borrows the turtle.
        let row = unsafe { CStr::from_ptr(row) };
        row.to_str().ok()
    }
}

impl Drop for Turtle {
    fn drop(&mut self) {
        // SAFETY: the turtle was made by C, and this is the last use of it.
        unsafe { sys::turtle_free(self.turtle.as_ptr()) }
    }
}
