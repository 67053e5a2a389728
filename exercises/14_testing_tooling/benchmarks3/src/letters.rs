//! What anagrams have in common.

/// The letters of a word in alphabetical order: "eilnst" for "listen".
pub fn letters(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort();
    letters.into_iter().collect()
}
