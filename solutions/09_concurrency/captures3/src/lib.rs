//! `FnOnce` asks the least of a closure that is called once; `Send` is what a thread needs. A boxed
//! `FnOnce` is used up by its call, so `into_iter` hands out the boxes themselves.

use std::thread::{self, JoinHandle};

/// Letters for later.
pub struct Capsule {
    letters: Vec<Box<dyn FnOnce() -> Letter + Send>>,
}

/// There is one of each letter.
#[derive(Debug, PartialEq)]
pub struct Letter(pub String);

impl Capsule {
    pub fn empty() -> Capsule {
        Capsule {
            letters: Vec::new(),
        }
    }

    pub fn put(&mut self, letter: impl FnOnce() -> Letter + Send + 'static) {
        self.letters.push(Box::new(letter));
    }

    /// Opens the capsule in a new thread, which calls the closures in the order they were put in.
    pub fn open(self) -> JoinHandle<Vec<Letter>> {
        thread::spawn(move || self.letters.into_iter().map(|letter| letter()).collect())
    }
}
