//! A lock of the standard library does all the work.

use std::sync::OnceLock;

pub struct Frame<T> {
    photo: OnceLock<T>,
}

impl<T> Frame<T> {
    pub const fn new() -> Frame<T> {
        Frame {
            photo: OnceLock::new(),
        }
    }

    pub fn hang_up(&self, photo: T) -> Result<(), T> {
        self.photo.set(photo)
    }

    pub fn look(&self) -> Option<&T> {
        self.photo.get()
    }
}

impl<T> Default for Frame<T> {
    fn default() -> Frame<T> {
        Frame::new()
    }
}
