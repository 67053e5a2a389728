//! A sentence as the radio decodes it. It can't be copied, and this file counts how many are in memory.

use std::cell::Cell;

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
}

pub struct Sentence {
    text: String,
}

impl Sentence {
    /// The radio sends each sentence backwards.
    pub fn decode(raw: &str) -> Sentence {
        ALIVE.set(ALIVE.get() + 1);
        Sentence {
            text: raw.chars().rev().collect(),
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Drop for Sentence {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

/// How many sentences of this thread are in memory now.
pub fn sentences_alive() -> usize {
    ALIVE.get()
}
