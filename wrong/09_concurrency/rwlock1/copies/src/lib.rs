//! Copies the atlas for each telescope, and unlocks before anyone reads.

use std::collections::BTreeMap;
use std::sync::Mutex;

pub type Stars = BTreeMap<&'static str, i32>;

pub struct Atlas {
    stars: Mutex<Stars>,
}

impl Atlas {
    pub fn of(stars: Stars) -> Atlas {
        Atlas {
            stars: Mutex::new(stars),
        }
    }

    pub fn read<R>(&self, telescope: impl FnOnce(&Stars) -> R) -> R {
        let stars = self.stars.lock().unwrap().clone();
        telescope(&stars)
    }

    pub fn record(&self, star: &'static str, brightness: i32) {
        self.stars.lock().unwrap().insert(star, brightness);
    }
}
