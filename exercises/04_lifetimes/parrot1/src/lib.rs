//! A parrot talks all day, and you've written it down. Most of it is chatter, but one long phrase comes twice. Find it in
//! `data/parrot.txt`, without copying anything.
//!
//! The trick: sort all endings of the text. Endings that begin alike are then next to each other:
//!
//! ```text
//! text      endings     sorted
//! banana    banana      a
//!           anana       ana       ┐ both begin with "ana",
//!           nana        anana     ┘ so "ana" comes twice
//!           ana         banana
//!           na          na
//!           a           nana
//! ```
//!
//! What `longest` returns is a part of the text, so it's there for as long as the text is. Say so, and complete the rest.

/// All endings of a text, sorted.
pub struct Endings<'t> {
    sorted: Vec<&'t str>,
}

impl<'t> Endings<'t> {
    /// The endings of a text: one begins at each of its characters.
    pub fn of(text: &'t str) -> Endings<'t> {
        todo!("`char_indices` returns where each character begins")
    }

    /// All endings that begin with these characters, sorted.
    pub fn with(&self, start: &str) -> Vec<&str> {
        todo!()
    }

    /// The longest phrase that comes at least twice. If there are several, it's the first one in the order of the endings.
    pub fn longest(&self) -> &str {
        todo!("compare each ending with the next one")
    }
}

/// The characters with which both texts begin, as a part of the first one.
fn common(one: &str, other: &str) -> &str {
    let pairs = one.chars().zip(other.chars());
    let equal = pairs.take_while(|(left, right)| left == right);
    &one[..equal.map(|(left, _)| left.len_utf8()).sum()]
}
