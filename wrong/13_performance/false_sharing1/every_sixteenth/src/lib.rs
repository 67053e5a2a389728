//! Uses every sixteenth counter of a `Vec`, which can begin in the middle of a line.

use std::sync::atomic::AtomicU64;

pub struct Steps {
    counters: Vec<AtomicU64>,
}

impl Steps {
    pub fn new(players: usize) -> Steps {
        Steps {
            counters: (0..players * 16).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    pub fn of(&self, player: usize) -> &AtomicU64 {
        &self.counters[player * 16]
    }
}
