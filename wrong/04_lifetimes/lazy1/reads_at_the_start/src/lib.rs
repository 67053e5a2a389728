//! Opens the book when the guide is made.

mod book;

use std::cell::LazyCell;

pub use book::{Book, books_read};

pub struct Guide {
    book: LazyCell<Book>,
}

impl Guide {
    pub fn start() -> Guide {
        let guide = Guide {
            book: LazyCell::new(Book::read),
        };
        LazyCell::force(&guide.book);
        guide
    }

    /// What you should know before you start.
    pub fn advice(&self) -> &str {
        "Eat only what you know."
    }

    /// What the book says about a mushroom.
    pub fn about(&self, mushroom: &str) -> &str {
        self.book.find(mushroom)
    }
}
