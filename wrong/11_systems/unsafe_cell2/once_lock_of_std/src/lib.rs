//! A lock of the standard library does all the work.

use std::sync::OnceLock;

/// A jump that is measured when it's needed for the first time.
#[derive(Default)]
pub struct Jump<T> {
    distance: OnceLock<T>,
}

impl<T> Jump<T> {
    pub const fn new() -> Jump<T> {
        Jump {
            distance: OnceLock::new(),
        }
    }

    /// The distance, if it was measured already.
    pub fn get(&self) -> Option<&T> {
        self.distance.get()
    }

    /// The distance. If there is none yet, it's what `measure` returns.
    pub fn get_or_measure(&self, measure: impl FnOnce() -> T) -> &T {
        if let Some(distance) = self.get() {
            return distance;
        }
        let _ = self.distance.set(measure());
        self.get().expect("there is a distance by now")
    }
}
