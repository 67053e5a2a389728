//! Counts under a `Mutex`.

use std::sync::Mutex;

pub struct Seats {
    left: Mutex<u32>,
}

impl Seats {
    pub fn new(left: u32) -> Seats {
        Seats {
            left: Mutex::new(left),
        }
    }

    pub fn sell(&self) -> Option<u32> {
        let mut left = self.left.lock().unwrap();
        let seat = *left;
        *left = left.checked_sub(1)?;
        Some(seat)
    }

    pub fn left(&self) -> u32 {
        *self.left.lock().unwrap()
    }
}
