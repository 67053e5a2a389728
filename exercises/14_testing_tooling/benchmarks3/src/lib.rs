//! A puzzle magazine sorts words so that anagrams are neighbors: "listen", "silent", "tinsel". It's slow,
//! and a benchmark has shown why. The time goes neither into comparing nor into moving words. It goes into
//! `letters`, which is called for both words of every comparison: half a million times for 20,000 words.
//!
//! Make `sort_by_letters` at least four times as fast. The order has to stay as it is: words with the same
//! letters keep the order that they had.

mod letters;

pub use letters::letters;

/// Sorts words by their letters.
pub fn sort_by_letters(words: &mut [String]) {
    words.sort_by_key(|word| letters(word));
}
