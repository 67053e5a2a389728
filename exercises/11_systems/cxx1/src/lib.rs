//! A word game uses a dictionary in C++. `bridge.rs` describes it once, and the crate cxx writes the code
//! for both sides: `std::unique_ptr` becomes a `UniquePtr`, a C++ string a `CxxString`, and an exception an
//! `Err`.
//!
//! C++ objects must not move, as other objects may point to them. So a method that changes one takes a
//! `Pin<&mut …>`. Fix `add` accordingly. Then let `longest` survive an empty dictionary.

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
        self.dictionary.add(word)
    }

    pub fn count(&self) -> usize {
        self.dictionary.size()
    }

    /// The longest word, if there is one.
    pub fn longest(&self) -> Option<&str> {
        let longest = self.dictionary.longest().expect("there is a word");
        longest.to_str().ok()
    }
}

impl Default for Words {
    fn default() -> Words {
        Words::new()
    }
}
