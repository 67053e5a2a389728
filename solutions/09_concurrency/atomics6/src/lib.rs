//! `compare_exchange` elects one writer. It publishes with `Release` after the last write, and a
//! reader that sees `DONE` with `Acquire` sees the writes too. The election itself publishes nothing.

mod sync;

use sync::{Acquire, AtomicU8, AtomicU32, Relaxed, Release};

const EMPTY: u8 = 0;
const WRITING: u8 = 1;
const DONE: u8 = 2;

/// The first answer to a question: who gave it, and which one it is.
pub struct FirstAnswer {
    state: AtomicU8,
    player: AtomicU32,
    choice: AtomicU32,
}

impl FirstAnswer {
    pub fn none_yet() -> FirstAnswer {
        FirstAnswer {
            state: AtomicU8::new(EMPTY),
            player: AtomicU32::new(0),
            choice: AtomicU32::new(0),
        }
    }

    /// Gives an answer. Returns whether it is the one that counts.
    pub fn give(&self, player: u32, choice: u32) -> bool {
        if self
            .state
            .compare_exchange(EMPTY, WRITING, Relaxed, Relaxed)
            .is_err()
        {
            return false;
        }
        self.player.store(player, Relaxed);
        self.choice.store(choice, Relaxed);
        self.state.store(DONE, Release);
        true
    }

    /// Player and choice, or `None` while they aren't completely written.
    pub fn get(&self) -> Option<(u32, u32)> {
        if self.state.load(Acquire) != DONE {
            return None;
        }
        Some((self.player.load(Relaxed), self.choice.load(Relaxed)))
    }
}
