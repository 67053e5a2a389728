//! Uses the type that is built here.

mod sync;

use std::sync::OnceLock;

/// The first answer to a question: who gave it, and which one it is.
pub struct FirstAnswer {
    answer: OnceLock<(u32, u32)>,
}

impl FirstAnswer {
    pub fn none_yet() -> FirstAnswer {
        FirstAnswer {
            answer: OnceLock::new(),
        }
    }

    /// Gives an answer. Returns whether it is the one that counts.
    pub fn give(&self, player: u32, choice: u32) -> bool {
        self.answer.set((player, choice)).is_ok()
    }

    /// Player and choice, or `None` while they aren't completely written.
    pub fn get(&self) -> Option<(u32, u32)> {
        self.answer.get().copied()
    }
}
