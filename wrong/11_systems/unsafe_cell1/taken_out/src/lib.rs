//! Takes the value out of a `Cell` and puts it back: it moves twice.

use std::cell::Cell;
use std::mem::MaybeUninit;

pub struct Sheet<T> {
    is_there: Cell<bool>,
    value: Cell<MaybeUninit<T>>,
}

impl<T> Sheet<T> {
    pub const fn new(value: T) -> Sheet<T> {
        Sheet {
            is_there: Cell::new(true),
            value: Cell::new(MaybeUninit::new(value)),
        }
    }

    pub fn write<R>(&self, change: impl FnOnce(&mut T) -> R) -> Option<R> {
        if !self.is_there.replace(false) {
            return None;
        }
        // SAFETY: the value is there.
        let mut value = unsafe { self.value.replace(MaybeUninit::uninit()).assume_init() };
        let result = change(&mut value);
        self.value.set(MaybeUninit::new(value));
        self.is_there.set(true);
        Some(result)
    }

    pub fn into_inner(self) -> T {
        // SAFETY: no closure runs, so the value is there.
        unsafe { self.value.into_inner().assume_init() }
    }
}
