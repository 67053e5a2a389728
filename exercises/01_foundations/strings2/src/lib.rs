//! A warehouse labels its shelves. People type the names carelessly: with spaces around them, in small letters.
//!
//! Complete the three functions. The methods that you need leave the old text as it is and give back another one;
//! `format!` makes a `String` in the way in which `println!` prints a line.

/// What was typed, without the spaces at both ends. The text is not copied.
pub fn tidy(typed: &str) -> &str {
    todo!("tidy {typed:?}")
}

/// The label of a shelf: the tidy shelf in capital letters, a colon and a space, the tidy name. "B3: honey"
pub fn label(shelf: &str, name: &str) -> String {
    todo!("the label for {name:?} on {shelf:?}")
}

/// Whether a label belongs to a shelf: it begins with the tidy shelf, in capital letters, and the colon.
pub fn is_on(label: &str, shelf: &str) -> bool {
    todo!("is {label:?} on {shelf:?}?")
}
