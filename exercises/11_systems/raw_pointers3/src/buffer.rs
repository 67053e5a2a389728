//! Memory for values, without the values: it allocates and frees, and drops nothing that is inside.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error, realloc};
use std::ptr::NonNull;

/// Memory for `capacity` values of type `T`.
pub struct Buffer<T> {
    start: NonNull<T>,
    capacity: usize,
}

impl<T> Buffer<T> {
    pub const fn empty() -> Buffer<T> {
        assert!(size_of::<T>() > 0, "values without a size aren't supported");
        Buffer {
            start: NonNull::dangling(),
            capacity: 0,
        }
    }

    /// The address of the first value.
    pub fn start(&self) -> *mut T {
        self.start.as_ptr()
    }

    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Makes room for twice as many values. The values that are there move along.
    pub fn grow(&mut self) {
        let capacity = (self.capacity * 2).max(4);
        let old = Layout::array::<T>(self.capacity).expect("it fitted before");
        let new = Layout::array::<T>(capacity).expect("a list isn't that long");
        let start = if self.capacity == 0 {
            // SAFETY: the layout has a size, because `T` has one.
            unsafe { alloc(new) }
        } else {
            // SAFETY: the memory was allocated with the old layout.
            unsafe { realloc(self.start.as_ptr().cast(), old, new.size()) }
        };
        self.start = NonNull::new(start.cast()).unwrap_or_else(|| handle_alloc_error(new));
        self.capacity = capacity;
    }
}

impl<T> Drop for Buffer<T> {
    fn drop(&mut self) {
        if self.capacity > 0 {
            let layout = Layout::array::<T>(self.capacity).expect("it fitted before");
            // SAFETY: the memory was allocated with this layout.
            unsafe { dealloc(self.start.as_ptr().cast(), layout) }
        }
    }
}
