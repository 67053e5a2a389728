//! Puts the number into a `Mutex`, where one atomic operation does it.

use std::sync::Mutex;

pub struct Loudest {
    level: Mutex<u32>,
}

impl Loudest {
    pub fn silence() -> Loudest {
        Loudest {
            level: Mutex::new(0),
        }
    }

    pub fn note(&self, level: u32) {
        let mut loudest = self.level.lock().unwrap();
        *loudest = level.max(*loudest);
    }

    pub fn level(&self) -> u32 {
        *self.level.lock().unwrap()
    }
}
