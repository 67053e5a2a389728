//! bindgen reads a C header and writes `sys.rs`: every function, and every one of them unsafe. What the
//! comments in `turtle.h` say about ownership and lifetimes, it can't know. That's your part: a safe layer.
//!
//! Write `new`, `forward`, `row`, and a `Drop`. Look at each sentence in `turtle.h`: which type or lifetime
//! says it in Rust?

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
        todo!("a sheet of {width} times {height}")
    }

    /// Draws this many steps.
    pub fn forward(&mut self, steps: u32) -> Result<(), Outside> {
        todo!("draw {steps} steps")
    }

    /// Turns to the right.
    pub fn right(&mut self) {
        // SAFETY: the turtle was made by C, and isn't freed yet.
        unsafe { sys::turtle_right(self.turtle.as_ptr()) }
    }

    /// A row of the sheet, if there is such a row.
    pub fn row(&mut self, row: u32) -> Option<&str> {
        todo!("look at row {row}")
    }
}
