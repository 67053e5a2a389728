//! A diary answers every question with a copy of its pages, but its readers only want to look.
//!
//! Let the three methods return references to what the diary owns: a `&str` or a `&[String]` instead of a `String` or
//! a `Vec`. A method with `&self` can return a reference into itself without any annotations.

pub struct Diary {
    entries: Vec<String>,
}

impl Diary {
    pub fn with_entries(entries: Vec<String>) -> Diary {
        Diary { entries }
    }

    /// All entries, the oldest first.
    pub fn entries(&self) -> Vec<String> {
        self.entries.clone()
    }

    /// The newest entry, or an empty string.
    pub fn latest(&self) -> String {
        match self.entries.last() {
            Some(entry) => entry.clone(),
            None => String::new(),
        }
    }

    /// The oldest entry that contains the word, or an empty string.
    pub fn first_with(&self, word: &str) -> String {
        for entry in &self.entries {
            if entry.contains(word) {
                return entry.clone();
            }
        }
        String::new()
    }
}
