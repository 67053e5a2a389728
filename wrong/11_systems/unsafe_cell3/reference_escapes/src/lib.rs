//! Lets the closure keep its reference.

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
    pub fn with<'s, R>(&'s self, change: impl FnOnce(&'s mut T) -> R) -> R {
        while self
            .locked
            .compare_exchange_weak(false, true, Acquire, Relaxed)
            .is_err()
        {
            spin_loop();
        }
        let _unlock = Unlock(&self.locked);
        // SAFETY: this thread has the flag, so no other reference to the value exists.
        self.value.with_mut(|value| change(unsafe { &mut *value }))
    }
}

// SAFETY: `with` lets one thread at a time use the value, which may move to that thread.
unsafe impl<T: Send> Sync for Lock<T> {}

/// Unlocks when it is dropped.
struct Unlock<'a>(&'a AtomicBool);

impl Drop for Unlock<'_> {
    fn drop(&mut self) {
        self.0.store(false, Release);
    }
}
