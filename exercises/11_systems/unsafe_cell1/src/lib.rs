//! Everyone at the table may write on one score sheet, so it must change through a shared reference: one
//! player at a time, which a flag takes care of. But the compiler refuses the cast below. Memory behind
//! a `&` doesn't change, and the optimizer relies on that.
//!
//! `UnsafeCell` is the only exception in the language. Use it, and say in the comment why no other
//! reference to the value exists.

use std::cell::Cell;

/// A value that one player at a time may change, in one thread.
pub struct Sheet<T> {
    in_use: Cell<bool>,
    value: T,
}

impl<T> Sheet<T> {
    pub const fn new(value: T) -> Sheet<T> {
        Sheet {
            in_use: Cell::new(false),
            value,
        }
    }

    /// Calls the closure with the value. `None` if another closure is changing it right now.
    pub fn write<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        if self.in_use.replace(true) {
            return None;
        }
        // SAFETY: why?
        let value = unsafe { &mut *(&self.value as *const T as *mut T) };
        let result = change(value);
        self.in_use.set(false);
        Some(result)
    }

    pub fn into_inner(self) -> T {
        self.value
    }
}
