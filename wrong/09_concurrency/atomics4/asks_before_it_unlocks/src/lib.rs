//! The guard looks at the lock before it unlocks, and unlocks without releasing.

mod sync;

use sync::{Acquire, AtomicBool, Relaxed, spin_loop};

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
        if self.lock.locked.load(Relaxed) {
            self.lock.locked.store(false, Relaxed);
        }
    }
}
