//! Has an `RwLock`, and takes the exclusive guard for reading.

use std::collections::BTreeMap;
use std::sync::RwLock;

pub type Stars = BTreeMap<&'static str, i32>;

pub struct Atlas {
    stars: RwLock<Stars>,
}

impl Atlas {
    pub fn of(stars: Stars) -> Atlas {
        Atlas {
            stars: RwLock::new(stars),
        }
    }

    pub fn read<R>(&self, telescope: impl FnOnce(&Stars) -> R) -> R {
        telescope(&self.stars.write().unwrap())
    }

    pub fn record(&self, star: &'static str, brightness: i32) {
        self.stars.write().unwrap().insert(star, brightness);
    }
}
