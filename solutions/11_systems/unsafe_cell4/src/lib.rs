//! `Release` publishes everything that was written before it, and `Acquire` gets it: together they put the
//! write of the photo before each read. Taking the frame publishes nothing, so `Relaxed` is right there.

use std::cell::UnsafeCell;
use std::sync::atomic::AtomicU8;
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

const EMPTY: u8 = 0;
const BUSY: u8 = 1;
const READY: u8 = 2;

/// A place for one photo, or for any other value, that is never taken down.
pub struct Frame<T> {
    state: AtomicU8,
    photo: UnsafeCell<Option<T>>,
}

// SAFETY: the photo is written by the one thread that made the state `BUSY`, and only read when it's
// `READY`.
unsafe impl<T: Send + Sync> Sync for Frame<T> {}

impl<T> Frame<T> {
    pub const fn new() -> Frame<T> {
        Frame {
            state: AtomicU8::new(EMPTY),
            photo: UnsafeCell::new(None),
        }
    }

    /// Hangs up a photo, or gives it back if the frame isn't empty.
    pub fn hang_up(&self, photo: T) -> Result<(), T> {
        if self
            .state
            .compare_exchange(EMPTY, BUSY, Relaxed, Relaxed)
            .is_err()
        {
            return Err(photo);
        }
        // SAFETY: only one thread gets here, and the others don't look yet.
        unsafe { *self.photo.get() = Some(photo) };
        self.state.store(READY, Release);
        Ok(())
    }

    /// The photo, if there is one.
    pub fn look(&self) -> Option<&T> {
        if self.state.load(Acquire) != READY {
            return None;
        }
        // SAFETY: the photo is there, and nothing writes to it anymore.
        unsafe { &*self.photo.get() }.as_ref()
    }
}

impl<T> Default for Frame<T> {
    fn default() -> Frame<T> {
        Frame::new()
    }
}
