//! Code that isn't ours may do anything while it runs, and call us again. So the state is looked at once
//! more after the call. From there to the end, only our own code runs, and the comment is true. `OnceCell` of
//! the standard library looks again too, and panics.

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
        if let Some(first) = self.get() {
            return first;
        }
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
