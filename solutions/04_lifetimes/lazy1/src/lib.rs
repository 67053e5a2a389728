//! `LazyCell` calls its function at the first use, and keeps what it returns. For the rest of the code, it's as if the
//! book had always been there: no `Option`, and no `&mut self`.

mod book;

use std::cell::LazyCell;

pub use book::{Book, books_read};

pub struct Guide {
    book: LazyCell<Book>,
}

impl Guide {
    pub fn start() -> Guide {
        Guide {
            book: LazyCell::new(Book::read),
        }
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
