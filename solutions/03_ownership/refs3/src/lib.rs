//! With `&self` among the parameters, the compiler takes a returned reference for a part of `self`.

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

    /// The newest entry, or an empty string.
    pub fn latest(&self) -> &str {
        match self.entries.last() {
            Some(entry) => entry,
            None => "",
        }
    }

    /// The oldest entry that contains the word, or an empty string.
    pub fn first_with(&self, word: &str) -> &str {
        for entry in &self.entries {
            if entry.contains(word) {
                return entry;
            }
        }
        ""
    }
}
