//! Two threads mix sound into one buffer. The work is so short that a waiting thread should not
//! go to sleep: it keeps asking until the lock is free. Such a lock is called a spinlock.
//!
//! Write `lock` and `drop`. A failed attempt calls `spin_loop()` before the next one. What a
//! thread did under the lock must be visible to the next thread that gets it.

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
        todo!("change `locked` from false to true, or try again")
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        todo!("unlock")
    }
}
