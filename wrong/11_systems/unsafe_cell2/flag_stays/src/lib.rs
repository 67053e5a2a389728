//! Refuses to measure while it measures, and still after a failure.

use std::cell::UnsafeCell;

/// A jump that is measured when it's needed for the first time.
pub struct Jump<T> {
    distance: UnsafeCell<Option<T>>,
    measuring: std::cell::Cell<u32>,
}

impl<T> Jump<T> {
    pub const fn new() -> Jump<T> {
        Jump {
            distance: UnsafeCell::new(None),
            measuring: std::cell::Cell::new(0),
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
        assert!(self.measuring.get() == 0, "the tape is in use");
        self.measuring.update(|depth| depth + 1);
        let distance = measure();
        self.measuring.update(|depth| depth - 1);
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
