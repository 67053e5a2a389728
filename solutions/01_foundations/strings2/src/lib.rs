//! A warehouse labels its shelves.

/// What was typed, without the spaces at both ends. The text is not copied.
pub fn tidy(typed: &str) -> &str {
    typed.trim()
}

/// The label of a shelf: the tidy shelf in capital letters, a colon and a space, the tidy name. "B3: honey"
pub fn label(shelf: &str, name: &str) -> String {
    format!("{}: {}", tidy(shelf).to_uppercase(), tidy(name))
}

/// Whether a label belongs to a shelf: it begins with the tidy shelf, in capital letters, and the colon.
pub fn is_on(label: &str, shelf: &str) -> bool {
    // The colon belongs to the comparison: without it the label "B30: tea" would stand on shelf B3.
    let beginning = format!("{}:", tidy(shelf).to_uppercase());
    label.starts_with(&beginning)
}
