//! The index: on which lines of the manual a word stands. Answers are remembered.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub struct Index {
    text: &str,
    searches: Cell<u32>,
    answers: RefCell<Vec<(String, Rc<[usize]>)>>,
}

/// The form of a word in which it is compared: in small letters. A word that has no capital letter is borrowed.
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

    /// The line with this number, from 1; an empty text if there is none. It is a part of the manual.
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

    /// Reads the whole manual: the numbers, from 1, of the lines that contain the key.
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

    /// The numbers of the lines that contain the word, in capital or small letters. The manual is read only once for
    /// each word; whoever asks again shares the answer.
    pub fn lines(&self, word: &str) -> Rc<[usize]> {
        todo!()
    }

    /// How often the whole manual was read.
    pub fn searches(&self) -> u32 {
        self.searches.get()
    }
}
