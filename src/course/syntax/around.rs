//! `Around`: a token of a source with its neighbors, and the kind of place it's in.

use super::rust::SourceToken;

/// The kind of place that a token is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    Code,
    Attribute,
    /// A macro's definition or arguments, which can expand to an attribute.
    Macro,
}

/// A token with its neighbors.
#[derive(Clone, Copy)]
pub struct Around<'t> {
    pub tokens: &'t [SourceToken<'t>],
    pub at: usize,
}

impl<'t> Around<'t> {
    fn token(self, offset: isize) -> Option<&'t SourceToken<'t>> {
        self.tokens.get(self.at.checked_add_signed(offset)?)
    }

    /// The text of the token at this offset: positive offsets are after this token, negative ones before it.
    pub fn text(self, offset: isize) -> &'t str {
        self.token(offset).map_or("", |token| token.text)
    }

    /// The token itself, without the prefix of a raw identifier.
    pub fn word(self) -> &'t str {
        self.token(0).map_or("", SourceToken::word)
    }

    fn is_word(self, offset: isize) -> bool {
        let word = self.token(offset).map_or("", SourceToken::word);
        let is_word_char = |char: char| char == '_' || char.is_alphanumeric();
        !word.is_empty() && word.chars().all(is_word_char)
    }

    /// The kind of place inside the bracket that is this token.
    pub fn inside(self, outer: TokenPlace) -> TokenPlace {
        let is_mark = |offset, mark: &str| self.text(offset) == mark;
        let is_attribute = is_mark(-1, "#") || is_mark(-1, "!") && is_mark(-2, "#");
        // `name!(…)`, `macro_rules! name {…}`
        let is_macro = is_mark(-1, "!") && self.is_word(-2)
            || self.is_word(-1) && is_mark(-2, "!") && self.is_word(-3);
        if is_attribute && self.text(0) == "[" {
            TokenPlace::Attribute
        } else if is_macro && outer == TokenPlace::Code {
            TokenPlace::Macro
        } else {
            outer
        }
    }
}
