//! The index: which lines of the manual have a word. Answers are stored.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub struct Index<'m> {
    text: &'m str,
    searches: Cell<u32>,
    answers: RefCell<Vec<(String, Rc<[usize]>)>>,
}

/// A word in lowercase, for comparisons. A word without any uppercase letter is borrowed.
pub fn key(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

impl<'m> Index<'m> {
    pub fn of(text: &'m str) -> Index<'m> {
        Index {
            text,
            searches: Cell::new(0),
            answers: RefCell::new(Vec::new()),
        }
    }

    /// The line with this number, from 1; an empty string if there is none. It's a part of the manual.
    pub fn line(&self, number: usize) -> &'m str {
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
        let key = key(word);
        for (known, lines) in self.answers.borrow().iter() {
            if *known == key {
                return Rc::clone(lines);
            }
        }
        // The guard was dropped after the loop, so the answers can change.
        let lines: Rc<[usize]> = Rc::from(self.search(&key));
        self.answers
            .borrow_mut()
            .push((key.into_owned(), Rc::clone(&lines)));
        lines
    }

    /// How often the whole manual was read.
    pub fn searches(&self) -> u32 {
        self.searches.get()
    }
}
