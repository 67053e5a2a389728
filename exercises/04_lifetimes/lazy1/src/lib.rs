//! You walk through a forest with a mushroom guide. Most people only want its advice, but it reads a thick book before
//! it says anything.
//!
//! The book should be read at the first question about a mushroom, and only once. The methods take `&self`, so use a
//! cell that knows its function from the start. Leave `book.rs` as it is.

mod book;

pub use book::{Book, books_read};

pub struct Guide {
    book: Book,
}

impl Guide {
    pub fn start() -> Guide {
        Guide { book: Book::read() }
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
