//! `pin_mut` borrows the object as a `Pin<&mut Dictionary>`: through it, the object can change but not
//! move. An exception that the bridge declares is an ordinary `Result`. One that it doesn't declare would
//! abort the program.

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
    pub fn longest(&self) -> Option<&str> {
        self.dictionary.longest().ok()?.to_str().ok()
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::new()
    }
}
