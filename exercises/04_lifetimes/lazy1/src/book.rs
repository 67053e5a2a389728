//! The thick book. This file counts how often it's read.

use std::cell::Cell;

thread_local! {
    static READ: Cell<usize> = const { Cell::new(0) };
}

pub struct Book {
    pages: Vec<(&'static str, &'static str)>,
}

impl Book {
    /// Reads all pages.
    pub fn read() -> Book {
        READ.set(READ.get() + 1);
        Book {
            pages: vec![
                ("chanterelle", "good with eggs"),
                ("fly agaric", "poisonous"),
                ("puffball", "good while it's white"),
            ],
        }
    }

    pub fn find(&self, mushroom: &str) -> &str {
        for (name, text) in &self.pages {
            if *name == mushroom {
                return text;
            }
        }
        "not in this book"
    }
}

/// How often the book was read in this thread.
pub fn books_read() -> usize {
    READ.get()
}
