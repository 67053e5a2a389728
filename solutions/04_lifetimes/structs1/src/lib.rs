//! The words in the index are parts of the document, so they have its lifetime. In `lines_of` a word is only
//! compared, and needs no name.

/// A word and the numbers of its lines, from 1.
pub struct Entry<'d> {
    pub word: &'d str,
    pub lines: Vec<usize>,
}

pub struct Index<'d> {
    entries: Vec<Entry<'d>>,
}

impl<'d> Index<'d> {
    pub fn of(document: &'d str) -> Index<'d> {
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

    fn record(&mut self, word: &'d str, line: usize) {
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
    pub fn entries(&self) -> &[Entry<'d>] {
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
