//! A flower shop writes cards. The text begins with "For " and then grows, but the compiler says that this kind of
//! text cannot grow.
//!
//! There are two kinds of text: `&str` looks at a text that lies somewhere, `String` owns a text and may change it.
//! Which kind does each line need? Keep the signature and the calls of `push_str` and `push`.

/// The text of a card, such as "For Amina, with love!".
pub fn card(name: &str, wish: &str) -> String {
    let mut text = "For ";
    text.push_str(name);
    text.push_str(", ");
    text.push_str(wish);
    text.push('!');
    text
}
