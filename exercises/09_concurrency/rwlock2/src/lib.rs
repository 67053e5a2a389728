//! A forecast takes long to compute, so it is computed once a day, and then read. The threads that ask
//! for a known day read at the same time. For a new day, a thread must write.
//!
//! The models report a deadlock: a reader can't become a writer while it still reads. When you have
//! removed it, they show what may happen in the gap that you have opened: look again before you compute.

mod sync;

use std::collections::HashMap;

use sync::RwLock;

/// Degrees, by day.
pub struct Forecasts {
    known: RwLock<HashMap<u32, i32>>,
}

impl Forecasts {
    pub fn none_yet() -> Forecasts {
        Forecasts {
            known: RwLock::new(HashMap::new()),
        }
    }

    /// The forecast for a day. `compute` is called if, and only if, it isn't known.
    pub fn get(&self, day: u32, compute: impl FnOnce() -> i32) -> i32 {
        let known = self.known.read().unwrap();
        if let Some(degrees) = known.get(&day) {
            return *degrees;
        }
        let degrees = compute();
        self.known.write().unwrap().insert(day, degrees);
        degrees
    }

    /// Prints, draws, or counts what is known. Nothing is added in the meantime.
    pub fn look<R>(&self, reader: impl FnOnce(&HashMap<u32, i32>) -> R) -> R {
        reader(&self.known.read().unwrap())
    }
}
