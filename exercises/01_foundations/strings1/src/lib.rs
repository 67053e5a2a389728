//! A flower shop writes cards. The text starts with "For " and then grows, but the compiler says that this kind of
//! string can't grow.
//!
//! There are two kinds of strings: a `&str` is a view of text that belongs to something else, and a `String` owns its
//! text and can change it. Which kind does each line need? Keep the signature and the calls to `push_str` and `push`.

/// The text of a card, for example "For Amina, with love!".
pub fn card(name: &str, wish: &str) -> String {
    let mut text = "For ";
    text.push_str(name);
    text.push_str(", ");
    text.push_str(wish);
    text.push('!');
    text
}
