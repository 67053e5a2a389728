//! A diary answers every question with a copy of its pages. Readers only want to look.
//!
//! Let the three methods lend what the diary owns: a `&str` or a `&[String]` instead of a `String` or a `Vec`.
//! A method with `&self` may return a reference into itself without further words.

pub struct Diary {
    entries: Vec<String>,
}

impl Diary {
    pub fn with_entries(entries: Vec<String>) -> Diary {
        Diary { entries }
    }

    /// All entries, the oldest first.
    pub fn entries(&self) -> &[String] {
        &self.entries
    }

    /// The newest entry, or an empty text.
    pub fn latest(&self) -> &str {
        match self.entries.last() {
            Some(entry) => entry,
            None => "",
        }
    }

    /// The oldest entry that contains the word, or an empty text.
    // With `&self` among the parameters, the result is a loan from `self`, whatever else is lent to the method.
    pub fn first_with(&self, word: &str) -> &str {
        for entry in &self.entries {
            if entry.contains(word) {
                return entry;
            }
        }
        ""
    }
}
