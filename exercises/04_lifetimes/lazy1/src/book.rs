//! The thick book. This file counts how often it's read, and how many books are in memory.

use std::cell::Cell;

thread_local! {
    static READ: Cell<usize> = const { Cell::new(0) };
    static IN_MEMORY: Cell<usize> = const { Cell::new(0) };
}

pub struct Book {
    pages: Vec<(&'static str, &'static str)>,
}

impl Book {
    pub fn read() -> Book {
        READ.set(READ.get() + 1);
        IN_MEMORY.set(IN_MEMORY.get() + 1);
        let pages = vec![
            ("chanterelle", "good with eggs"),
            ("fly agaric", "poisonous"),
            ("puffball", "good while it's white"),
        ];
        Book { pages }
    }

    pub fn find(&self, mushroom: &str) -> &str {
        let page = self.pages.iter().find(|(name, _)| *name == mushroom);
        page.map_or("not in this book", |(_, text)| text)
    }

    /// How many books of this thread are in memory.
    pub fn in_memory() -> usize {
        IN_MEMORY.get()
    }
}

impl Drop for Book {
    fn drop(&mut self) {
        IN_MEMORY.set(IN_MEMORY.get() - 1);
    }
}

/// How often the book was read in this thread.
pub fn books_read() -> usize {
    READ.get()
}
