//! A flower shop writes cards.

/// The text of a card, such as "For Amina, with love!".
pub fn card(name: &str, wish: &str) -> String {
    // The literal lies in the program and cannot change; `String::from` copies it into a text of our own.
    let mut text = String::from("For ");
    text.push_str(name);
    text.push_str(", ");
    text.push_str(wish);
    text.push('!');
    text
}
