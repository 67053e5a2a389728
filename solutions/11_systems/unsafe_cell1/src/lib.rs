//! `UnsafeCell::get` turns `&` into `*mut`, and nothing else in safe Rust does. The cell hands out values
//! and never references, so none exists while the value changes. It isn't `Sync`, and so `Field` isn't either.

use std::cell::UnsafeCell;
use std::mem;

/// A value that can be replaced through a shared reference, in one thread.
pub struct Field<T> {
    value: UnsafeCell<T>,
}

impl<T> Field<T> {
    pub const fn new(value: T) -> Field<T> {
        Field {
            value: UnsafeCell::new(value),
        }
    }

    /// Writes a new value, and returns the old one.
    pub fn replace(&self, value: T) -> T {
        // SAFETY: only one thread uses the field, and there is no other reference to its value.
        let place = unsafe { &mut *self.value.get() };
        mem::replace(place, value)
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
        // SAFETY: only one thread uses the field, and there is no mutable reference to its value.
        unsafe { *self.value.get() }
    }
}
