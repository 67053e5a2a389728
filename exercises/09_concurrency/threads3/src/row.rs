//! A row of a picture. It can't be cloned, and it remembers which thread changed it.

use std::thread::{self, ThreadId};

/// A row of gray pixels, from 0 for black to 255 for white.
pub struct Row {
    pixels: Vec<u8>,
    changed_by: Option<ThreadId>,
}

impl Row {
    pub fn new(pixels: Vec<u8>) -> Row {
        Row {
            pixels,
            changed_by: None,
        }
    }

    /// Makes the row brighter. Returns how many pixels are white now.
    pub fn brighten(&mut self, by: u8) -> usize {
        self.changed_by = Some(thread::current().id());
        for pixel in &mut self.pixels {
            *pixel = pixel.saturating_add(by);
        }
        self.pixels.iter().filter(|pixel| **pixel == 255).count()
    }

    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    pub fn changed_by(&self) -> Option<ThreadId> {
        self.changed_by
    }
}
