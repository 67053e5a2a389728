//! Never frees the old picture.

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
        let _ = old;
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
