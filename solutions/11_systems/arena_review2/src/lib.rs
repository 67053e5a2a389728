//! Review this code. A dictionary keeps all its words in one block of memory, and returns each word as it's
//! kept there. One line can free memory to which such a word still refers.
//!
//! End that line with `// unsound`, and write a test in safe code that proves it. Change nothing else in
//! this file.

use std::cell::UnsafeCell;

/// Words, one after the other.
#[derive(Default)]
pub struct Dictionary {
    letters: UnsafeCell<Vec<u8>>,
}

impl Dictionary {
    /// A dictionary with room for this many letters.
    pub fn with_room(letters: usize) -> Dictionary {
        let letters = UnsafeCell::new(Vec::with_capacity(letters));
        Dictionary { letters }
    }

    /// Keeps a word for as long as the dictionary exists.
    pub fn keep(&self, word: &str) -> &str {
        // SAFETY: this reference isn't used anymore when the function returns.
        let letters = unsafe { &mut *self.letters.get() };
        let begin = letters.len();
        letters.extend_from_slice(word.as_bytes()); // unsound
        // SAFETY: these are the bytes of a word, and nothing overwrites them.
        unsafe { str::from_utf8_unchecked(&letters[begin..]) }
    }

    /// How many letters there are.
    pub fn letters(&self) -> usize {
        // SAFETY: `keep` isn't running, and the reference lasts only for this line.
        unsafe { (*self.letters.get()).len() }
    }

    /// Forgets all words. No word that was returned can be in use then.
    pub fn clear(&mut self) {
        self.letters.get_mut().clear();
    }
}
