//! Compares only the name of the shelf.

/// What was typed, without the spaces at both ends. Nothing is copied.
pub fn tidy(typed: &str) -> &str {
    typed.trim()
}

/// The label of a shelf: the tidy shelf in uppercase, a colon and a space, the tidy name. For example "B3: honey".
pub fn label(shelf: &str, name: &str) -> String {
    format!("{}: {}", tidy(shelf).to_uppercase(), tidy(name))
}

/// Whether a label belongs to a shelf: it starts with the tidy shelf in uppercase, and the colon.
pub fn is_on(label: &str, shelf: &str) -> bool {
    let start = tidy(shelf).to_uppercase();
    label.starts_with(&start)
}
