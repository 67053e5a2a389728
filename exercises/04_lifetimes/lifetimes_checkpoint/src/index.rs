//! The index: which lines of the manual have a word. Answers are stored.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub struct Index {
    text: &str,
    searches: Cell<u32>,
    answers: RefCell<Vec<(String, Rc<[usize]>)>>,
}

/// A word in lowercase, for comparisons. A word without any uppercase letter is borrowed.
pub fn key(word: &str) -> Cow<str> {
    todo!()
}

impl Index {
    pub fn of(text: &str) -> Index {
        Index {
            text,
            searches: Cell::new(0),
            answers: RefCell::new(Vec::new()),
        }
    }

    /// The line with this number, from 1; an empty string if there is none. It's a part of the manual.
    pub fn line(&self, number: usize) -> &str {
        let mut last = 0;
        for line in self.text.lines() {
            last += 1;
            if last == number {
                return line;
            }
        }
        ""
    }

    /// Reads the whole manual. Returns the numbers, from 1, of the lines that contain the key.
    fn search(&self, key: &str) -> Vec<usize> {
        self.searches.set(self.searches.get() + 1);
        let mut lines = Vec::new();
        for (number, line) in self.text.lines().enumerate() {
            if line.to_lowercase().contains(key) {
                lines.push(number + 1);
            }
        }
        lines
    }

    /// The numbers of the lines that contain the word, in uppercase or lowercase. The manual is read only once per
    /// word: if you ask again, you share the answer.
    pub fn lines(&self, word: &str) -> Rc<[usize]> {
        todo!()
    }

    /// How often the whole manual was read.
    pub fn searches(&self) -> u32 {
        self.searches.get()
    }
}
