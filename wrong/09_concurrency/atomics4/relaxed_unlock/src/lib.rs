//! Unlocks with `Relaxed`: the next thread may not see what was written under the lock.

mod sync;

use sync::{Acquire, AtomicBool, Relaxed, spin_loop};

pub struct SpinLock {
    locked: AtomicBool,
}

pub struct Guard<'a> {
    lock: &'a SpinLock,
}

impl SpinLock {
    pub fn open() -> SpinLock {
        SpinLock {
            locked: AtomicBool::new(false),
        }
    }

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
        self.lock.locked.store(false, Relaxed);
    }
}
