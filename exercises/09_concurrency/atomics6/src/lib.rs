//! In a quiz, the first answer counts, and later ones change nothing. An answer is two numbers, which
//! one atomic operation can't write. So a third one says how far the writing is: nothing yet, someone
//! is writing, done. `std::sync::OnceLock` works in the same way.
//!
//! Write `give` and `get`. Neither of them ever waits.

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
        todo!("only the thread that gets from EMPTY to WRITING may write")
    }

    /// Player and choice, or `None` while they aren't completely written.
    pub fn get(&self) -> Option<(u32, u32)> {
        todo!("look at the state first")
    }
}
