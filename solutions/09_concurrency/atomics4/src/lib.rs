//! The pair of a lock: `Acquire` when it is taken, `Release` when it is given back. A failed attempt
//! learns nothing from the other thread, so `Relaxed` is right for it.

mod sync;

use sync::{Acquire, AtomicBool, Relaxed, Release, spin_loop};

/// A lock that waits awake.
pub struct SpinLock {
    locked: AtomicBool,
}

/// Proof that the lock is held. It unlocks when it is dropped.
pub struct Guard<'a> {
    lock: &'a SpinLock,
}

impl SpinLock {
    pub fn open() -> SpinLock {
        SpinLock {
            locked: AtomicBool::new(false),
        }
    }

    /// Waits until no other guard exists, and returns the new one.
    pub fn lock(&self) -> Guard<'_> {
        while self
            .locked
            .compare_exchange_weak(false, true, Acquire, Relaxed)
            .is_err()
        {
            spin_loop();
        }
        Guard { lock: self }
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.lock.locked.store(false, Release);
    }
}
