//! A kitchen labels its shelves. The names are typed in a hurry: with spaces around them, and in lowercase.
//!
//! Complete the three functions. The methods you need don't change the old string: they return another one. `format!`
//! makes a `String` the way `println!` prints a line.

/// What was typed, without the spaces at both ends. Nothing is copied.
pub fn tidy(typed: &str) -> &str {
    todo!("tidy {typed:?}")
}

/// The label of a shelf: the tidy shelf in uppercase, a colon and a space, the tidy name. For example "B3: honey".
pub fn label(shelf: &str, name: &str) -> String {
    todo!("the label for {name:?} on {shelf:?}")
}

/// Whether a label belongs to a shelf: it starts with the tidy shelf in uppercase, and the colon.
pub fn is_on(label: &str, shelf: &str) -> bool {
    todo!("is {label:?} on {shelf:?}?")
}
