//! Returns a leaked copy of the word.

mod bridge;

use cxx::UniquePtr;

/// Words in many languages.
pub struct Words {
    dictionary: UniquePtr<bridge::Dictionary>,
}

impl Words {
    /// A dictionary without words.
    pub fn new() -> Words {
        Words {
            dictionary: bridge::new_dictionary(),
        }
    }

    /// Adds a word, and returns whether it's new.
    pub fn add(&mut self, word: &str) -> bool {
        self.dictionary.pin_mut().add(word)
    }

    pub fn count(&self) -> usize {
        self.dictionary.size()
    }

    /// The longest word, if there is one.
    pub fn longest(&self) -> Option<&'static str> {
        let word = self.dictionary.longest().ok()?.to_str().ok()?;
        Some(String::from(word).leak())
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::new()
    }
}
