//! Needs no dictionary in C++.

use std::collections::BTreeSet;

/// Words in many languages.
#[derive(Default)]
pub struct Words {
    words: BTreeSet<String>,
}

impl Words {
    /// A dictionary without words.
    pub fn new() -> Words {
        Words::default()
    }

    /// Adds a word, and returns whether it's new.
    pub fn add(&mut self, word: &str) -> bool {
        self.words.insert(word.to_owned())
    }

    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// The longest word, if there is one.
    pub fn longest(&self) -> Option<&str> {
        let words = self.words.iter().rev();
        words.max_by_key(|word| word.len()).map(String::as_str)
    }
}
