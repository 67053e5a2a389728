//! Uses the `RefCell` of the standard library, whose counter takes eight bytes.

use std::cell::RefCell;

pub struct Sheet<T>(RefCell<T>);

impl<T> Sheet<T> {
    pub const fn new(value: T) -> Sheet<T> {
        Sheet(RefCell::new(value))
    }

    pub fn write<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        self.0
            .try_borrow_mut()
            .ok()
            .map(|mut value| change(&mut value))
    }

    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }
}
