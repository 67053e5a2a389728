//! Reading comes first, since it's the usual case. `entry` looks again, under the write guard: another
//! thread may have been faster, and then `compute` isn't called.

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
        let mut known = self.known.write().unwrap();
        *known.entry(day).or_insert_with(compute)
    }

    /// Prints, draws, or counts what is known. Nothing is added in the meantime.
    pub fn look<R>(&self, reader: impl FnOnce(&HashMap<u32, i32>) -> R) -> R {
        reader(&self.known.read().unwrap())
    }
}
