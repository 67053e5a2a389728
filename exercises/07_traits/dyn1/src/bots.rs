//! Two bots that come with the room. This file isn't yours to change.

use crate::Bot;

/// Repeats the words in capital letters.
pub struct Shout;

impl Bot for Shout {
    fn command(&self) -> &str {
        "shout"
    }

    fn answer(&mut self, words: &str) -> String {
        words.to_uppercase()
    }
}

/// Counts its calls.
pub struct Counter {
    calls: u32,
}

impl Counter {
    pub fn from(calls: u32) -> Counter {
        Counter { calls }
    }
}

impl Bot for Counter {
    fn command(&self) -> &str {
        "count"
    }

    fn answer(&mut self, _words: &str) -> String {
        self.calls += 1;
        self.calls.to_string()
    }
}
