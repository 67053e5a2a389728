//! While the pen is in use, the book is mutably borrowed: there's no second pen and no reader, and the book can't be
//! dropped.

#[derive(Default)]
pub struct GuestBook {
    entries: Vec<String>,
}

impl GuestBook {
    /// Starts an empty entry at the end of the book, and returns the pen.
    pub fn pen(&mut self) -> Pen<'_> {
        self.entries.push(String::new());
        Pen {
            entries: &mut self.entries,
        }
    }

    pub fn entries(&self) -> &[String] {
        &self.entries
    }
}

pub struct Pen<'b> {
    entries: &'b mut Vec<String>,
}

impl Pen<'_> {
    /// Adds words to the last entry.
    pub fn write(&mut self, words: &str) {
        if let Some(entry) = self.entries.last_mut() {
            entry.push_str(words);
        }
    }
}
