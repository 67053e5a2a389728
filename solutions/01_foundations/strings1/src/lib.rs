//! A string literal is part of the program and can't change. `String::from` copies it to the heap, where it can grow.

/// The text of a card, for example "For Amina, with love!".
pub fn card(name: &str, wish: &str) -> String {
    let mut text = String::from("For ");
    text.push_str(name);
    text.push_str(", ");
    text.push_str(wish);
    text.push('!');
    text
}
