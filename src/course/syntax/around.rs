//! `Around`: a token of a source with its neighbours, and where in the source it is.

use super::rust::SourceToken;

/// Where a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    Code,
    Attribute,
    /// What a macro defines or gets, and so can make an attribute of.
    Macro,
}

/// A token with its neighbours.
#[derive(Clone, Copy)]
pub struct Around<'t> {
    pub tokens: &'t [SourceToken<'t>],
    pub at: usize,
}

impl<'t> Around<'t> {
    fn token(self, offset: isize) -> Option<&'t SourceToken<'t>> {
        self.tokens.get(self.at.checked_add_signed(offset)?)
    }

    /// The text of the token that is so many places behind; before it, for a negative number.
    pub fn text(self, offset: isize) -> &'t str {
        self.token(offset).map_or("", |token| token.text)
    }

    /// The token itself, without the mark of a raw identifier.
    pub fn word(self) -> &'t str {
        self.token(0).map_or("", SourceToken::word)
    }

    fn is_word(self, offset: isize) -> bool {
        let word = self.token(offset).map_or("", SourceToken::word);
        let is_of_word = |char: char| char == '_' || char.is_alphanumeric();
        !word.is_empty() && word.chars().all(is_of_word)
    }

    /// Where the tokens are behind the bracket that is here.
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
