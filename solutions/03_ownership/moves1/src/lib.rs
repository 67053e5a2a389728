//! The step that needs the whole letter comes first. After that, each field can be moved on its own.

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
    let note = note(&letter);
    let pages = letter.pages;
    let stamp = letter.stamp;
    Opened { note, stamp, pages }
}
