//! Takes a lock that exists already.

mod sync;

use loom::sync::{Mutex, MutexGuard};

/// A lock that waits awake.
pub struct SpinLock {
    locked: Mutex<()>,
}

/// Proof that the lock is held. It unlocks when it is dropped.
pub struct Guard<'a> {
    _guard: MutexGuard<'a, ()>,
}

impl SpinLock {
    pub fn open() -> SpinLock {
        SpinLock {
            locked: Mutex::new(()),
        }
    }

    /// Waits until no other guard exists, and returns the new one.
    pub fn lock(&self) -> Guard<'_> {
        Guard {
            _guard: self.locked.lock().unwrap(),
        }
    }
}
