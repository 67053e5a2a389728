//! Everyone at the table may write on one score sheet, so its fields must change through a shared
//! reference. The compiler refuses the cast in `replace`: memory behind a `&` doesn't change, and the
//! optimizer relies on that. `UnsafeCell` is the only exception in the language.
//!
//! Build the cell on it. The standard library's own `Cell` isn't allowed here.

use std::mem;

/// A value that can be replaced through a shared reference, in one thread.
pub struct Field<T> {
    value: T,
}

impl<T> Field<T> {
    pub const fn new(value: T) -> Field<T> {
        Field { value }
    }

    /// Writes a new value, and returns the old one.
    pub fn replace(&self, value: T) -> T {
        // SAFETY: only one thread uses the field.
        let place = unsafe { &mut *(&self.value as *const T as *mut T) };
        mem::replace(place, value)
    }

    /// Writes a new value, and drops the old one.
    pub fn set(&self, value: T) {
        self.replace(value);
    }

    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Copy> Field<T> {
    /// A copy of the value.
    pub fn get(&self) -> T {
        self.value
    }
}
