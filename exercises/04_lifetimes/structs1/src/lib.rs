//! An index knows on which lines of a document each word is. It doesn't copy any words: its entries point into the
//! document, so the index of a long book stays small.
//!
//! A struct that contains references must say so in its type. Name the lifetime of the document in both structs, and
//! wherever else it's needed.

/// A word and the numbers of its lines, from 1.
pub struct Entry {
    pub word: &str,
    pub lines: Vec<usize>,
}

pub struct Index {
    entries: Vec<Entry>,
}

impl Index {
    pub fn of(document: &str) -> Index {
        let mut index = Index {
            entries: Vec::new(),
        };
        for (number, line) in document.lines().enumerate() {
            for word in line.split_whitespace() {
                index.record(word, number + 1);
            }
        }
        index
    }

    fn record(&mut self, word: &str, line: usize) {
        for entry in &mut self.entries {
            if entry.word == word {
                if entry.lines.last() != Some(&line) {
                    entry.lines.push(line);
                }
                return;
            }
        }
        let lines = vec![line];
        self.entries.push(Entry { word, lines });
    }

    /// All entries, in the order in which the words appear.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The lines that have this word.
    pub fn lines_of(&self, word: &str) -> &[usize] {
        for entry in &self.entries {
            if entry.word == word {
                return &entry.lines;
            }
        }
        &[]
    }
}
