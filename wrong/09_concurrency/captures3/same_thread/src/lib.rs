//! Calls the closures before the thread is started, so they need no `Send`.

use std::thread::{self, JoinHandle};

pub struct Capsule {
    letters: Vec<Box<dyn FnOnce() -> Letter>>,
}

#[derive(Debug, PartialEq)]
pub struct Letter(pub String);

impl Capsule {
    pub fn empty() -> Capsule {
        Capsule {
            letters: Vec::new(),
        }
    }

    pub fn put(&mut self, letter: impl FnOnce() -> Letter + 'static) {
        self.letters.push(Box::new(letter));
    }

    pub fn open(self) -> JoinHandle<Vec<Letter>> {
        let letters = self.letters.into_iter().map(|letter| letter()).collect();
        thread::spawn(move || letters)
    }
}
