//! A `Vec` of your own, for songs or anything else. `buffer.rs` takes care of the memory; you take care
//! of the values in it. The first `length` values are there, and everything after them is only room.
//!
//! Write the three bodies with the methods of raw pointers: `add`, `read`, `write` and `copy`. Then add an
//! `impl Drop` that drops the values. The buffer frees its memory afterwards.

pub mod buffer;

use std::ops::Deref;

use buffer::Buffer;

/// A list that grows.
pub struct Playlist<T> {
    buffer: Buffer<T>,
    length: usize,
}

impl<T> Playlist<T> {
    pub const fn new() -> Playlist<T> {
        Playlist {
            buffer: Buffer::empty(),
            length: 0,
        }
    }

    pub fn buffer(&self) -> &Buffer<T> {
        &self.buffer
    }

    /// Adds a value at the end. If there is no room, the buffer grows first.
    pub fn push(&mut self, value: T) {
        todo!("write the value after {} others", self.length)
    }

    /// Takes out the value at this index. The values after it move forward by one.
    pub fn remove(&mut self, index: usize) -> T {
        assert!(index < self.length, "there is no index {index}");
        todo!("read the value, then copy the ones after it")
    }
}

/// The values as a slice.
impl<T> Deref for Playlist<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        todo!("make a slice of {} values", self.length)
    }
}

impl<T> Default for Playlist<T> {
    fn default() -> Playlist<T> {
        Playlist::new()
    }
}
