//! Takes the first place where the part behind a `*` fits, and never looks for a later one.

/// Whether a string is one of those that the pattern names.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else {
        return same(pattern, text);
    };
    if text.len() < begin.len() || !same(begin, &text[..begin.len()]) {
        return false;
    }
    let mut text = &text[begin.len()..];
    for piece in rest.split('*').filter(|piece| !piece.is_empty()) {
        let Some(found) = text.find(piece) else {
            return false;
        };
        text = &text[found + piece.len()..];
    }
    text.is_empty() || rest.ends_with('*') || rest.is_empty()
}

fn same(pattern: &str, text: &str) -> bool {
    let fits = |(symbol, character)| symbol == '?' || symbol == character;
    pattern.len() == text.len() && pattern.chars().zip(text.chars()).all(fits)
}
