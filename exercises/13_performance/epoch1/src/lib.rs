//! A stadium screen shows one picture. Threads look at it without a lock, and the director puts up a new picture
//! now and then. When can the old one be freed? Not at once: someone may still be looking at it.
//!
//! Epochs answer that. To look, you *pin* your thread. What is deferred with a guard is freed after all threads that
//! were pinned at that moment have been unpinned. `show` frees the old picture at once. Let it defer
//! that: see `Guard::defer_destroy`.

use std::sync::atomic::Ordering;

use crossbeam_epoch::{Atomic, Guard, Owned, pin, unprotected};

pub struct Screen<T> {
    picture: Atomic<T>,
}

impl<T: Send + Sync + 'static> Screen<T> {
    pub fn new(picture: T) -> Screen<T> {
        Screen {
            picture: Atomic::new(picture),
        }
    }

    /// The current picture. It can be looked at as long as the guard pins this thread.
    pub fn look<'g>(&self, guard: &'g Guard) -> &'g T {
        let picture = self.picture.load(Ordering::Acquire, guard);
        // SAFETY: it's never null, and freed only after this guard is gone.
        unsafe { picture.deref() }
    }

    /// Puts up another picture.
    pub fn show(&self, picture: T) {
        let guard = pin();
        let old = self
            .picture
            .swap(Owned::new(picture), Ordering::AcqRel, &guard);
        // SAFETY: the old picture is no longer on the screen.
        unsafe { drop(old.into_owned()) }
    }
}

impl<T> Drop for Screen<T> {
    fn drop(&mut self) {
        // SAFETY: no other thread has this screen.
        unsafe {
            let last = self.picture.load(Ordering::Relaxed, unprotected());
            drop(last.into_owned());
        }
    }
}
