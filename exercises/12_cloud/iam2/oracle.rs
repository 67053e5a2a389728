//! Compares short patterns with short texts, made of few characters, so that many of them match.

use iam2::matches;

/// A pattern and a text, with a space between them. `pick(n)` is a number below `n`.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let mut word = |letters: &str, longest| {
        let letters: Vec<char> = letters.chars().collect();
        let length = pick(longest);
        let letter = |_| letters[pick(letters.len() as u64) as usize];
        (0..length).map(letter).collect::<String>()
    };
    let pattern = word("ab*?*", 7);
    let text = word("aab/", 8);
    format!("{pattern} {text}")
}

/// What the library answers.
pub fn answer(input: &str) -> String {
    let (pattern, text) = input.split_once(' ').unwrap_or((input, ""));
    matches(pattern, text).to_string()
}
