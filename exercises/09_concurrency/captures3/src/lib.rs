//! A time capsule holds letters as closures. Each closure owns its letter and gives it away when the
//! capsule is opened, years later and in another thread.
//!
//! So far, `put` asks for closures that can be called again and again, and the boxes don't say that they
//! may go to another thread. Which trait do closures have that give away what they own? And what must a
//! box promise before a thread may have it?

use std::thread::{self, JoinHandle};

/// Letters for later.
pub struct Capsule {
    letters: Vec<Box<dyn Fn() -> Letter>>,
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
