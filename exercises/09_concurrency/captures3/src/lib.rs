//! A time capsule holds letters as closures. Each closure owns its letter and gives it away when the
//! capsule is opened, years later and in another thread.
//!
//! The boxes may go to another thread, but `put` doesn't demand that of a closure. And both ask for
//! closures that can be called again and again. Which trait do closures have that give away what they own?

use std::thread::{self, JoinHandle};

/// Letters for later.
pub struct Capsule {
    letters: Vec<Box<dyn Fn() -> Letter + Send>>,
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

    pub fn put(&mut self, letter: impl Fn() -> Letter + 'static) {
        self.letters.push(Box::new(letter));
    }

    /// Opens the capsule in a new thread, which calls the closures in the order they were put in.
    pub fn open(self) -> JoinHandle<Vec<Letter>> {
        thread::spawn(move || self.letters.iter().map(|letter| letter()).collect())
    }
}
