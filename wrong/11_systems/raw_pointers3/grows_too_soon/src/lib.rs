//! Grows while there is still room for one.

pub mod buffer;

use std::ops::Deref;
use std::{ptr, slice};

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
        if self.length + 1 >= self.buffer.capacity() {
            self.buffer.grow();
        }
        // SAFETY: there is room for one more value, and nothing is there yet.
        unsafe { self.buffer.start().add(self.length).write(value) }
        self.length += 1;
    }

    /// Takes out the value at this index. The values after it move forward by one.
    pub fn remove(&mut self, index: usize) -> T {
        assert!(index < self.length, "there is no index {index}");
        self.length -= 1;
        // SAFETY: the value is there. Its memory is then overwritten by those after it, or it's now
        // past the end.
        unsafe {
            let place = self.buffer.start().add(index);
            let value = place.read();
            ptr::copy(place.add(1), place, self.length - index);
            value
        }
    }
}

/// The values as a slice.
impl<T> Deref for Playlist<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: the first `length` values are there.
        unsafe { slice::from_raw_parts(self.buffer.start(), self.length) }
    }
}

impl<T> Default for Playlist<T> {
    fn default() -> Playlist<T> {
        Playlist::new()
    }
}

impl<T> Drop for Playlist<T> {
    fn drop(&mut self) {
        let values = ptr::slice_from_raw_parts_mut(self.buffer.start(), self.length);
        // SAFETY: the first `length` values are there, and nothing uses them after this.
        unsafe { values.drop_in_place() }
    }
}
