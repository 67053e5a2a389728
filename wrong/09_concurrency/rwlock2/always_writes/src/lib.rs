//! Takes the write lock for every question, so readers wait for each other.

mod sync;

use std::collections::HashMap;

use sync::RwLock;

pub struct Forecasts {
    known: RwLock<HashMap<u32, i32>>,
}

impl Forecasts {
    pub fn none_yet() -> Forecasts {
        Forecasts {
            known: RwLock::new(HashMap::new()),
        }
    }

    pub fn get(&self, day: u32, compute: impl FnOnce() -> i32) -> i32 {
        let mut known = self.known.write().unwrap();
        *known.entry(day).or_insert_with(compute)
    }

    pub fn look<R>(&self, reader: impl FnOnce(&HashMap<u32, i32>) -> R) -> R {
        reader(&self.known.read().unwrap())
    }
}
