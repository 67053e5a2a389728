//! Wraps the cell of the standard library.

use std::cell::Cell;

/// A value that can be replaced through a shared reference, in one thread.
pub struct Field<T> {
    value: Cell<T>,
}

impl<T> Field<T> {
    pub const fn new(value: T) -> Field<T> {
        Field {
            value: Cell::new(value),
        }
    }

    /// Writes a new value, and returns the old one.
    pub fn replace(&self, value: T) -> T {
        let place = &self.value;
        place.replace(value)
    }

    /// Writes a new value, and drops the old one.
    pub fn set(&self, value: T) {
        self.replace(value);
    }

    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }
}

impl<T: Copy> Field<T> {
    /// A copy of the value.
    pub fn get(&self) -> T {
        self.value.get()
    }
}
