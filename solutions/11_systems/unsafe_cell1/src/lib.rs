//! `UnsafeCell::get` turns a `&` into a `*mut`, and tells the optimizer that the value may change. The rest
//! is a matter of proof: the flag allows one `&mut` at a time. A `Cell` isn't `Sync`, and so `Sheet` isn't
//! either.

use std::cell::{Cell, UnsafeCell};

/// A value that one player at a time may change, in one thread.
pub struct Sheet<T> {
    in_use: Cell<bool>,
    value: UnsafeCell<T>,
}

impl<T> Sheet<T> {
    pub const fn new(value: T) -> Sheet<T> {
        Sheet {
            in_use: Cell::new(false),
            value: UnsafeCell::new(value),
        }
    }

    /// Calls the closure with the value. `None` if another closure is changing it right now.
    pub fn write<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        if self.in_use.replace(true) {
            return None;
        }
        // SAFETY: the flag was free, and stays taken until the closure has returned. The closure can't keep
        // the reference, because it must work for any lifetime.
        let value = unsafe { &mut *self.value.get() };
        let result = change(value);
        self.in_use.set(false);
        Some(result)
    }

    pub fn into_inner(self) -> T {
        self.value.into_inner()
    }
}
