//! What the module is about, without any border.

const LETTERS: [&str; 26] = [
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
    "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..",
];

/// The signs of all letters, separated by spaces, and of words by slashes. Other characters are left out.
pub fn morse(text: &str) -> String {
    let sign = |character: char| {
        let index = (character.to_ascii_lowercase() as usize).checked_sub('a' as usize)?;
        LETTERS.get(index).copied()
    };
    let word = |word: &str| word.chars().filter_map(sign).collect::<Vec<_>>().join(" ");
    let words: Vec<String> = text.split_whitespace().map(word).collect();
    words.join(" / ")
}
