//! Takes the closures with `pop`, from the end.

use std::thread::{self, JoinHandle};

pub struct Capsule {
    letters: Vec<Box<dyn FnOnce() -> Letter + Send>>,
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
        self.letters.push(Box::new(letter));
    }

    pub fn open(mut self) -> JoinHandle<Vec<Letter>> {
        thread::spawn(move || {
            let mut letters = Vec::new();
            while let Some(letter) = self.letters.pop() {
                letters.push(letter());
            }
            letters
        })
    }
}
