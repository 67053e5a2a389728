//! A mutex of your own: a flag, and a value that only the thread with the flag may touch. `with` waits for
//! the flag, lets a closure change the value, and gives the flag back, even if the closure panics.
//!
//! Write `with`. Then say which values threads may share inside it: `unsafe impl` with a bound.

mod sync;

use sync::{Acquire, AtomicBool, Relaxed, Release, UnsafeCell, spin_loop};

pub struct Lock<T> {
    locked: AtomicBool,
    value: UnsafeCell<T>,
}

impl<T> Lock<T> {
    pub fn new(value: T) -> Lock<T> {
        Lock {
            locked: AtomicBool::new(false),
            value: UnsafeCell::new(value),
        }
    }

    /// Calls the closure with the value, while no other thread has it.
    pub fn with<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        todo!("lock, call the closure inside `self.value.with_mut`, unlock")
    }
}
