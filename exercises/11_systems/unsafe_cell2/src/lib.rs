//! In the long jump, a distance is measured the first time it's needed, and never again. A reference to it
//! may be kept for as long as the `Jump` exists, so it must not change anymore.
//!
//! But it can: the closure that measures may ask for the same jump. Find out how two distances come about,
//! and make sure that the first one stays. Keep the `UnsafeCell`: this is how a `OnceCell` is built.

use std::cell::UnsafeCell;

/// A jump that is measured when it's needed for the first time.
pub struct Jump<T> {
    distance: UnsafeCell<Option<T>>,
}

impl<T> Jump<T> {
    pub const fn new() -> Jump<T> {
        Jump {
            distance: UnsafeCell::new(None),
        }
    }

    /// The distance, if it was measured already.
    pub fn get(&self) -> Option<&T> {
        // SAFETY: a distance that was measured doesn't change anymore.
        unsafe { &*self.distance.get() }.as_ref()
    }

    /// The distance. If there is none yet, it's what `measure` returns.
    pub fn get_or_measure(&self, measure: impl FnOnce() -> T) -> &T {
        if let Some(distance) = self.get() {
            return distance;
        }
        let distance = measure();
        // SAFETY: there is no distance yet, so there are no references to it.
        let place = unsafe { &mut *self.distance.get() };
        place.insert(distance)
    }
}

impl<T> Default for Jump<T> {
    fn default() -> Jump<T> {
        Jump::new()
    }
}
