//! The endings are in the order of the text.

/// All endings of a text, sorted.
pub struct Endings<'t> {
    sorted: Vec<&'t str>,
}

impl<'t> Endings<'t> {
    /// The endings of a text: one begins at each of its characters.
    pub fn of(text: &'t str) -> Endings<'t> {
        let endings = text.char_indices().map(|(index, _)| &text[index..]);
        let sorted: Vec<&str> = endings.collect();
        Endings { sorted }
    }

    /// All endings that begin with these characters, sorted.
    pub fn with(&self, start: &str) -> Vec<&'t str> {
        let endings = self.sorted.iter().copied();
        endings.filter(|ending| ending.starts_with(start)).collect()
    }

    /// The longest phrase that comes at least twice. If there are several, it's the first one in the order of the endings.
    pub fn longest(&self) -> &'t str {
        let mut longest = "";
        for (ending, next) in self.sorted.iter().zip(self.sorted.iter().skip(1)) {
            let phrase = common(ending, next);
            if phrase.len() > longest.len() {
                longest = phrase;
            }
        }
        longest
    }
}

/// The characters with which both texts begin, as a part of the first one.
fn common<'t>(one: &'t str, other: &str) -> &'t str {
    let pairs = one.chars().zip(other.chars());
    let equal = pairs.take_while(|(left, right)| left == right);
    &one[..equal.map(|(left, _)| left.len_utf8()).sum()]
}
