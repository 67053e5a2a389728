//! Which words of a poem rhyme? `by_pairs` compares each word with every other one, and `by_endings` sorts the words by
//! their last three letters first. The bench in `benches/rhymes.rs`, this time with criterion, gives both the same name
//! and tries one length only, so it can't show which one suits long poems.
//!
//! Make it a group with the name `rhymes`: both functions, as `pairs` and `endings`, each for 20, 80 and 320 words. The
//! parameter of an ID is the number of words, as in `pairs/80`. Let criterion report words per second, too: the
//! throughput is the number of words. Run `cargo bench -p cargo_bench3` when you have passed.

use std::collections::BTreeSet;
use std::sync::Mutex;

/// Which function was called with how many words, so that the tests can look at it.
pub static CALLS: Mutex<BTreeSet<(&str, usize)>> = Mutex::new(BTreeSet::new());

/// A poem of this many words.
pub fn poem(words: usize) -> Vec<String> {
    let endings = ["ight", "ound", "ing", "ale", "oon", "ower", "ead"];
    let word = |index: usize| format!("w{index}{}", endings[index * 5 % endings.len()]);
    (0..words).map(word).collect()
}

/// The last three letters of a word.
fn ending(word: &str) -> &str {
    &word[word.len().saturating_sub(3)..]
}

/// How many pairs of words rhyme. Looks at all pairs.
pub fn by_pairs(words: &[String]) -> usize {
    CALLS.lock().unwrap().insert(("by_pairs", words.len()));
    let rhymes_after = |index: usize| {
        let rest = words[index + 1..].iter();
        rest.filter(|word| ending(word) == ending(&words[index]))
            .count()
    };
    (0..words.len()).map(rhymes_after).sum()
}

/// How many pairs of words rhyme. Sorts the endings, so that equal ones are neighbors.
pub fn by_endings(words: &[String]) -> usize {
    CALLS.lock().unwrap().insert(("by_endings", words.len()));
    let mut endings: Vec<_> = words.iter().map(|word| ending(word)).collect();
    endings.sort_unstable();
    let groups = endings.chunk_by(|one, next| one == next);
    groups
        .map(|group| group.len() * (group.len() - 1) / 2)
        .sum()
}
