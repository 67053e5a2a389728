//! Leaks every distance, so that old references stay valid. But the jump has two distances.

use std::cell::UnsafeCell;

/// A jump that is measured when it's needed for the first time.
pub struct Jump<T: 'static> {
    distance: UnsafeCell<Option<&'static T>>,
}

impl<T: 'static> Jump<T> {
    pub const fn new() -> Jump<T> {
        Jump {
            distance: UnsafeCell::new(None),
        }
    }

    /// The distance, if it was measured already.
    pub fn get(&self) -> Option<&T> {
        // SAFETY: a distance that was measured doesn't change anymore.
        unsafe { &*self.distance.get() }.as_deref()
    }

    /// The distance. If there is none yet, it's what `measure` returns.
    pub fn get_or_measure(&self, measure: impl FnOnce() -> T) -> &T {
        if let Some(distance) = self.get() {
            return distance;
        }
        let distance = measure();
        // SAFETY: there is no distance yet, so there are no references to it.
        let place = unsafe { &mut *self.distance.get() };
        place.insert(Box::leak(Box::new(distance)))
    }
}

impl<T: 'static> Default for Jump<T> {
    fn default() -> Jump<T> {
        Jump::new()
    }
}
