//! Pads to 64 bytes, and some processors load lines in pairs.

use std::sync::atomic::AtomicU64;

#[repr(align(64))]
struct Padded(AtomicU64);

pub struct Steps {
    counters: Vec<Padded>,
}

impl Steps {
    pub fn new(players: usize) -> Steps {
        Steps {
            counters: (0..players).map(|_| Padded(AtomicU64::new(0))).collect(),
        }
    }

    pub fn of(&self, player: usize) -> &AtomicU64 {
        &self.counters[player].0
    }
}
