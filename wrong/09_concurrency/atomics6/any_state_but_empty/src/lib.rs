//! Reads as soon as the state isn't EMPTY, while another thread is still writing.

mod sync;

use sync::{Acquire, AtomicU8, AtomicU32, Relaxed, Release};

const EMPTY: u8 = 0;
const WRITING: u8 = 1;
const DONE: u8 = 2;

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

    pub fn give(&self, player: u32, choice: u32) -> bool {
        if self
            .state
            .compare_exchange(EMPTY, WRITING, Acquire, Relaxed)
            .is_err()
        {
            return false;
        }
        self.player.store(player, Relaxed);
        self.choice.store(choice, Relaxed);
        self.state.store(DONE, Release);
        true
    }

    pub fn get(&self) -> Option<(u32, u32)> {
        if self.state.load(Acquire) == EMPTY {
            return None;
        }
        Some((self.player.load(Relaxed), self.choice.load(Relaxed)))
    }
}
