//! A spelling checker. How long does it take to suggest a word? The bench in `benches/suggest.rs` wants to
//! know, but what it measures is mostly loading the dictionary, again and again, and it tries only one
//! word.
//!
//! Load the dictionary once per word, outside what is measured: ask for a `divan::Bencher`, and give it
//! a closure that only suggests. Let divan run it for three words: "helo", "wrold" and "xyzzy".

use std::sync::Mutex;

/// What was done, so that the tests can look at it.
pub static DONE: Mutex<Vec<Action>> = Mutex::new(Vec::new());

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Loaded,
    Searched(String),
}

/// All words that are spelled right.
pub struct Dictionary(Vec<&'static str>);

impl Dictionary {
    /// Reads all words: this takes a while.
    pub fn load() -> Dictionary {
        DONE.lock().unwrap().push(Action::Loaded);
        Dictionary(vec!["hello", "help", "word", "world"])
    }

    /// The first word that has the same letters as a misspelled one, or one more.
    #[must_use]
    pub fn suggest(&self, word: &str) -> Option<&str> {
        DONE.lock()
            .unwrap()
            .push(Action::Searched(word.to_string()));
        let is_near = |known: &&&str| word.chars().all(|letter| known.contains(letter));
        self.0.iter().find(is_near).copied()
    }
}
