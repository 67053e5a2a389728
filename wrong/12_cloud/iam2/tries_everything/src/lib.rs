//! Tries every length for each `*`. With a few of them, that takes longer than anyone can wait.

/// Whether a string is one of those that the pattern names.
pub fn matches(pattern: &str, text: &str) -> bool {
    let mut symbols = pattern.chars();
    let mut characters = text.chars();
    match symbols.next() {
        None => text.is_empty(),
        Some('*') => {
            matches(symbols.as_str(), text)
                || characters.next().is_some() && matches(pattern, characters.as_str())
        }
        Some(symbol) => characters.next().is_some_and(|character| {
            (symbol == '?' || symbol == character) && matches(symbols.as_str(), characters.as_str())
        }),
    }
}
