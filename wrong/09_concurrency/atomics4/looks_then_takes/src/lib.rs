//! Looks whether the lock is free, then takes it: two threads can look before either of them takes.

mod sync;

use sync::{Acquire, AtomicBool, Release, spin_loop};

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
        while self.locked.load(Acquire) {
            spin_loop();
        }
        self.locked.store(true, Release);
        Guard { lock: self }
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.lock.locked.store(false, Release);
    }
}
