//! `Head`: the part of a function between `fn` and its body. Knows nothing of tests.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};

use super::is_punct;
use crate::course::is_mark;

/// The part between `fn` and the body.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) name: String,
    pub(super) is_async: bool,
    pub(super) has_parameters: bool,
    has_bounds: bool,
    pub(super) returns: Returns,
}

/// The type after `->`, if there is one.
#[derive(Debug, Default)]
pub(super) struct Returns {
    pub(super) value: Option<TokenStream>,
    /// The byte offsets of its first token's start and its last token's end.
    place: Option<(usize, usize)>,
}

impl Returns {
    fn add(&mut self, token: &TokenTree) {
        let range = token.span().byte_range();
        let start = self.place.map_or(range.start, |(start, _)| start);
        self.place = Some((start, range.end));
        self.value.get_or_insert_default().extend([token.clone()]);
    }

    pub(super) fn range(&self) -> Option<Range<usize>> {
        self.place.map(|(start, end)| start..end)
    }
}

impl Head {
    /// A function of which only the name has been read.
    pub(super) fn new(name: String, is_async: bool) -> Self {
        Self {
            name,
            is_async,
            ..Self::default()
        }
    }

    /// Reads the next token.
    pub(super) fn read(&mut self, token: &TokenTree, previous: Option<&TokenTree>) {
        match token {
            TokenTree::Ident(word) if word == "where" => self.has_bounds = true,
            _ if self.has_bounds => {}
            token
                if is_mark(token, '>')
                    && is_punct(previous, '-')
                    && self.returns.value.is_none() =>
            {
                self.returns.value = Some(TokenStream::new());
            }
            token if self.returns.value.is_some() => self.returns.add(token),
            token => {
                self.has_parameters |=
                    matches!(token, TokenTree::Group(group) if !group.stream().is_empty());
            }
        }
    }
}
