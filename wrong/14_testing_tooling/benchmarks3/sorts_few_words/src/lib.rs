//! `sort_by_cached_key` computes each key once, and it's as stable as `sort_by_key`. For a cheap key, such
//! as a field, the cache would cost more than it saves: measure before you decide.

mod letters;

pub use letters::letters;

/// Sorts words by their letters.
pub fn sort_by_letters(words: &mut [String]) {
    let sorted = words.len().min(1000);
    words[..sorted].sort_by_cached_key(|word| letters(word));
}
