//! Calls each closure when it is put in, and keeps the letters.

use std::thread::{self, JoinHandle};

pub struct Capsule {
    letters: Vec<Letter>,
}

#[derive(Debug, PartialEq)]
pub struct Letter(pub String);

impl Capsule {
    pub fn empty() -> Capsule {
        Capsule {
            letters: Vec::new(),
        }
    }

    pub fn put(&mut self, letter: impl FnOnce() -> Letter + Send + 'static) {
        self.letters.push(letter());
    }

    pub fn open(self) -> JoinHandle<Vec<Letter>> {
        thread::spawn(move || self.letters)
    }
}
