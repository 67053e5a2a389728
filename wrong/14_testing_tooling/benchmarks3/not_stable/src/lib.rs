//! Computes each key once, and mixes words with the same letters.

mod letters;

pub use letters::letters;

/// Sorts words by their letters.
pub fn sort_by_letters(words: &mut [String]) {
    let mut keys: Vec<(String, String)> = words
        .iter()
        .map(|word| (letters(word), word.clone()))
        .collect();
    keys.sort_unstable_by(|(one, a), (other, b)| one.cmp(other).then(b.cmp(a)));
    for (word, (_, sorted)) in words.iter_mut().zip(keys) {
        *word = sorted;
    }
}
