//! A mutex of the standard library does all the work.

use std::sync::{Mutex, PoisonError};

pub struct Lock<T> {
    value: Mutex<T>,
}

impl<T> Lock<T> {
    pub fn new(value: T) -> Lock<T> {
        Lock {
            value: Mutex::new(value),
        }
    }

    /// Calls the closure with the value, while no other thread has it.
    pub fn with<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.value.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
