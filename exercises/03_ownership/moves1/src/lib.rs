//! Opening a letter takes it apart: the stamp goes to a collector, the pages go to the reader, and a note is kept.
//!
//! `open` moves two fields out of the letter, and then wants to look at the whole letter once more. Find the order
//! of the steps in which nothing is looked at after it is gone. Copy nothing, and leave `note` as it is.

mod letter;

pub use letter::{Letter, Stamp};

/// What is left of a letter after it was opened.
pub struct Opened {
    pub note: String,
    pub stamp: Stamp,
    pub pages: Vec<String>,
}

/// The line for the post book, such as "Lena (Estonia), pages: 3".
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
