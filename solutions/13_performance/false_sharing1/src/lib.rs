//! An alignment of 128 also makes the size a multiple of 128, so neighbors in a `Vec` never share a line. The crate
//! crossbeam-utils has such a type, `CachePadded`, which knows the right size for each processor.

use std::sync::atomic::AtomicU64;

/// A counter with cache lines of its own.
#[repr(align(128))]
struct Padded(AtomicU64);

/// The steps of all players.
pub struct Steps {
    counters: Vec<Padded>,
}

impl Steps {
    pub fn new(players: usize) -> Steps {
        Steps {
            counters: (0..players).map(|_| Padded(AtomicU64::new(0))).collect(),
        }
    }

    /// The counter of one player.
    pub fn of(&self, player: usize) -> &AtomicU64 {
        &self.counters[player].0
    }
}
