//! When you open a letter, you take it apart: the stamp goes to a collector, you read the pages, and you write a note.
//!
//! `open` moves two fields out of the letter, and then wants to look at the whole letter once more. Find an order in
//! which nothing is used after it has been moved. Don't copy anything, and leave `note` as it is.

mod letter;

pub use letter::{Letter, Stamp};

/// What's left of a letter after you opened it.
pub struct Opened {
    pub note: String,
    pub stamp: Stamp,
    pub pages: Vec<String>,
}

/// A line for your notebook, for example "Lena (Estonia), pages: 3".
pub fn note(letter: &Letter) -> String {
    let pages = letter.pages.len();
    format!(
        "{} ({}), pages: {pages}",
        letter.sender, letter.stamp.country
    )
}

/// Takes the letter apart.
pub fn open(letter: Letter) -> Opened {
    let pages = letter.pages;
    let stamp = letter.stamp;
    let note = note(&letter);
    Opened { note, stamp, pages }
}
