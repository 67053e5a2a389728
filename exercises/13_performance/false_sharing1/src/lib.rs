//! A dance game counts the steps of each player, in a thread of its own. No thread waits for another one, and still
//! they slow each other down: eight counters are in one cache line, and a processor that writes to a line takes it
//! away from all others. That's *false sharing*.
//!
//! Give each counter 128 bytes for itself: a type with an alignment. (Two lines, since some processors load them in pairs.)

use std::sync::atomic::AtomicU64;

/// The steps of all players.
pub struct Steps {
    counters: Vec<AtomicU64>,
}

impl Steps {
    pub fn new(players: usize) -> Steps {
        Steps {
            counters: (0..players).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    /// The counter of one player.
    pub fn of(&self, player: usize) -> &AtomicU64 {
        &self.counters[player]
    }
}
