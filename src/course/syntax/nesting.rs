//! Rust source as nested tokens, no deeper than is good for whoever walks through them. What a token means is not known here.

use proc_macro2::{TokenStream, TokenTree};

/// How deep brackets may be nested: far deeper than people write, and far less deep than a thread's stack.
pub const DEEPEST: usize = 256;

/// Why a source cannot be read as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A bracket is not closed, or something is no token of Rust.
    NotRust,
    /// Brackets are nested too deep, first in this line (from 1).
    TooDeep { line: usize },
}

/// The tokens of a source. The parser keeps every source that a thread ever gave it, for its lines: when these are no longer needed,
/// [`proc_macro2::extra::invalidate_current_thread_spans`] frees them.
pub fn token_stream(source: &str) -> Result<TokenStream, Unreadable> {
    // The parser itself needs no stack.
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

/// Whether a source has so many brackets that they could be nested too deep: a look that is cheaper than the tokens.
pub fn may_be_too_deep(source: &[u8]) -> bool {
    let opening = source
        .iter()
        .filter(|byte| matches!(byte, b'(' | b'[' | b'{'));
    opening.count() > DEEPEST
}

/// The line of the first bracket that is nested too deep.
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
    use super::*;

    fn nested(open: &str, depth: usize, close: &str) -> String {
        format!(
            "fn a() {{\n{}{}\n}}",
            open.repeat(depth),
            close.repeat(depth)
        )
    }

    #[test]
    fn brackets_of_every_kind_may_be_nested_so_deep_and_no_deeper() {
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
                let told = token_stream(&nested(open, depth, close)).map(|_| ());
                assert_eq!(told, Err(Unreadable::TooDeep { line: 2 }), "{open}");
            }
        }
    }

    #[test]
    fn many_brackets_beside_each_other_and_deep_comments_are_read() {
        let beside = "fn a() { [(), {}]; }\n".repeat(1000);
        assert!(token_stream(&beside).is_ok());
        let comment = format!("{}{}", "/* ( ".repeat(100_000), " */".repeat(100_000));
        assert!(token_stream(&comment).is_ok());
        assert_eq!(
            token_stream("fn a( {").map(|_| ()),
            Err(Unreadable::NotRust)
        );
    }
}
