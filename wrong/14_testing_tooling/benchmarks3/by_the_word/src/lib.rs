//! Sorts by the words themselves.

mod letters;

pub use letters::letters;

/// Sorts words by their letters.
pub fn sort_by_letters(words: &mut [String]) {
    words.sort();
}
