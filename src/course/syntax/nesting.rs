//! Rust source as nested tokens, with a depth limit that makes recursion over them safe. Knows nothing about what a token means.

use proc_macro2::{TokenStream, TokenTree};

/// How deeply brackets may be nested: far deeper than people write, and far from overflowing a thread's stack.
pub const DEEPEST: usize = 256;

/// Why a source can't be parsed into tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A bracket isn't closed, or something isn't a Rust token.
    NotRust,
    /// Brackets are nested too deeply, first in this line (from 1).
    TooDeep { line: usize },
}

/// The tokens of a source. To look up lines, the parser keeps every source that a thread has parsed. Once you no longer need the lines,
/// free them with [`proc_macro2::extra::invalidate_current_thread_spans`].
pub fn token_stream(source: &str) -> Result<TokenStream, Unreadable> {
    // The parser isn't recursive.
    let tokens: TokenStream = source.parse().map_err(|_| Unreadable::NotRust)?;
    match too_deep(source, &tokens) {
        None => Ok(tokens),
        Some(line) => {
            drop(tokens);
            proc_macro2::extra::invalidate_current_thread_spans();
            Err(Unreadable::TooDeep { line })
        }
    }
}

/// Whether a source has so many brackets that they could be nested too deeply. This is cheaper than parsing.
pub fn may_be_too_deep(source: &[u8]) -> bool {
    let opening = source
        .iter()
        .filter(|byte| matches!(byte, b'(' | b'[' | b'{'));
    opening.count() > DEEPEST
}

/// Whether a token is this punctuation mark.
pub fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// The line of the first bracket that is nested too deeply.
fn too_deep(source: &str, tokens: &TokenStream) -> Option<usize> {
    if !may_be_too_deep(source.as_bytes()) {
        return None;
    }
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(inner) = open.last_mut() {
        match inner.next() {
            Some(TokenTree::Group(group)) if open.len() > DEEPEST => {
                return Some(group.span_open().start().line);
            }
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => _ = open.pop(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use indoc::formatdoc;

    use super::*;

    fn nested(open: &str, depth: usize, close: &str) -> String {
        let (open, close) = (open.repeat(depth), close.repeat(depth));
        formatdoc! {"
            fn a() {{
            {open}{close}
            }}"}
    }

    #[test]
    fn every_kind_of_bracket_has_the_same_depth_limit() {
        for (open, close) in [
            ("(", ")"),
            ("[", "]"),
            ("{", "}"),
            ("f!(", ")"),
            ("mod a {", "}"),
        ] {
            // One level is the function's body.
            assert!(
                token_stream(&nested(open, DEEPEST - 1, close)).is_ok(),
                "{open}"
            );
            for depth in [DEEPEST, 100_000] {
                let result = token_stream(&nested(open, depth, close)).map(|_| ());
                assert_eq!(result, Err(Unreadable::TooDeep { line: 2 }), "{open}");
            }
        }
    }

    #[test]
    fn many_sibling_brackets_and_deep_comments_are_accepted() {
        let siblings = "fn a() { [(), {}]; }\n".repeat(1000);
        assert!(token_stream(&siblings).is_ok());
        let comment = format!("{}{}", "/* ( ".repeat(100_000), " */".repeat(100_000));
        assert!(token_stream(&comment).is_ok());
        assert_eq!(
            token_stream("fn a( {").map(|_| ()),
            Err(Unreadable::NotRust)
        );
    }
}
