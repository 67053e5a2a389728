//! A forecast takes long to compute, so it is computed once for each day, and then read. Threads that ask for
//! a known day read at the same time. For a new day, a thread must write.
//!
//! One model finds two threads that compute the same day: both had looked before either of them wrote. Close
//! the gap. Keeping the read guard doesn't help: a thread that reads and wants to write waits for itself.

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
        let known = self.known.read().unwrap().get(&day).copied();
        if let Some(degrees) = known {
            return degrees;
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
