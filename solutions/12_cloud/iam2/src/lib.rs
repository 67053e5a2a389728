//! Walks through the pattern once, and keeps for every beginning of the text whether the pattern so far matches it.
//! That takes as many steps as both lengths multiplied, whatever the pattern is.

/// Whether a string is one of those that the pattern names.
pub fn matches(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut matched = vec![false; text.len() + 1];
    matched[0] = true;
    for symbol in pattern.chars() {
        if symbol == '*' {
            let mut any = false;
            for matched in &mut matched {
                any |= *matched;
                *matched = any;
            }
        } else {
            for (index, character) in text.iter().enumerate().rev() {
                let fits = symbol == '?' || symbol == *character;
                matched[index + 1] = fits && matched[index];
            }
            matched[0] = false;
        }
    }
    matched[text.len()]
}
