//! Rust source as tokens, so that words in comments and strings are never mistaken for code. Knows nothing about what a token means.

use std::ops::Range;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// One token: a word, a punctuation mark, a literal, a bracket, or a whole doc comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceToken<'s> {
    /// Its text as written.
    pub text: &'s str,
    /// Its byte range in the source.
    pub range: Range<usize>,
}

impl SourceToken<'_> {
    /// The text without the prefix of a raw identifier: `env` for `r#env`.
    pub fn word(&self) -> &str {
        self.text.strip_prefix("r#").unwrap_or(self.text)
    }

    /// The value of a string literal; `None` for any other token, and for a string with escapes.
    pub fn string(&self) -> Option<&str> {
        let raw = self.text.strip_prefix('r');
        let quoted = raw.unwrap_or(self.text).trim_matches('#');
        let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
        (raw.is_some() || !inner.contains('\\')).then_some(inner)
    }
}

/// The text of the comment at the top of a source, whose lines start with one of these marks.
pub fn head_comment(source: &str, marks: &[&str]) -> String {
    let without_mark = |line| {
        let mut marks = marks.iter();
        let text: &str = marks.find_map(|mark| str::strip_prefix(line, *mark))?;
        Some(text.strip_prefix(' ').unwrap_or(text))
    };
    let lines = source.lines().map_while(without_mark);
    lines.collect::<Vec<_>>().join("\n")
}

/// The tokens of a source, in order, with groups flattened; `None` if it isn't Rust.
pub fn tokens(source: &str) -> Option<Vec<SourceToken<'_>>> {
    let text = after_head(source);
    let skipped = source.len() - text.len();
    // Frontmatter: it's unstable, and its contents aren't Rust.
    if text.trim_start().starts_with("---") {
        return None;
    }
    let stream: TokenStream = text.parse().ok()?;
    let mut found: Vec<SourceToken<'_>> = Vec::new();
    let mut push = |span: Span| {
        let range = span.byte_range();
        let text = text.get(range.clone()).unwrap_or_default();
        found.push(SourceToken {
            text,
            range: range.start + skipped..range.end + skipped,
        });
        text.len()
    };
    // An explicit stack: recursion over deeply nested brackets could overflow the thread's.
    let mut open: Vec<(proc_macro2::token_stream::IntoIter, Option<Group>)> =
        vec![(stream.into_iter(), None)];
    while let Some((rest, group)) = open.last_mut() {
        match rest.next() {
            Some(TokenTree::Group(group)) => {
                push(group.span_open());
                open.push((group.stream().into_iter(), Some(group)));
            }
            // The parser turns a doc comment into an attribute: several tokens with the same span, the last of which is a group.
            Some(TokenTree::Punct(mark)) if push(mark.span()) > 1 => {
                rest.find(|token| matches!(token, TokenTree::Group(_)));
            }
            Some(TokenTree::Punct(_)) => {}
            Some(token) => _ = push(token.span()),
            None => {
                if let Some(group) = group {
                    push(group.span_close());
                }
                open.pop();
            }
        }
    }
    // The parser keeps every source that this thread has parsed.
    proc_macro2::extra::invalidate_current_thread_spans();
    Some(found)
}

/// The source without its byte order mark and shebang line.
fn after_head(source: &str) -> &str {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    match source.strip_prefix("#!") {
        Some(rest) if !begins_with_bracket(rest) => rest.find('\n').map_or("", |end| &rest[end..]),
        _ => source,
    }
}

/// What the compiler treats as whitespace.
const SPACES: [char; 11] = [
    '\t', '\n', '\u{b}', '\u{c}', '\r', ' ', '\u{85}', '\u{200e}', '\u{200f}', '\u{2028}',
    '\u{2029}',
];

/// Whether `[` comes first, after whitespace and comments. If so, `#!` begins an attribute.
fn begins_with_bracket(mut rest: &str) -> bool {
    loop {
        rest = rest.trim_start_matches(SPACES);
        let is_line = rest.starts_with("//") && !rest.starts_with("//!");
        let is_block = rest.starts_with("/*") && !rest.starts_with("/*!");
        let documents_line = rest.starts_with("///") && !rest.starts_with("////");
        let documents_block =
            rest.starts_with("/**") && !rest.starts_with("/***") && !rest.starts_with("/**/");
        rest = if is_line && !documents_line {
            rest.split_once('\n').map_or("", |(_, rest)| rest)
        } else if is_block && !documents_block {
            after_comment(rest)
        } else {
            return rest.starts_with('[');
        };
    }
}

/// What follows a comment, which may contain others.
fn after_comment(mut rest: &str) -> &str {
    let mut depth = 0;
    while let Some(char) = rest.chars().next() {
        if rest.starts_with("/*") || rest.starts_with("*/") {
            depth += if char == '/' { 1 } else { -1 };
            rest = &rest[2..];
            if depth == 0 {
                return rest;
            }
        } else {
            rest = &rest[char.len_utf8()..];
        }
    }
    rest
}

/// An attribute of a source.
#[derive(Debug)]
pub struct Attribute<'t> {
    /// The indices of its tokens, from `#` to `]`.
    pub tokens: Range<usize>,
    /// The last segment of its path: `test` in `#[tokio::test(…)]`.
    pub name: &'t str,
}

/// Every attribute in brackets, in order, including those inside macros. Doc comments aren't included.
pub fn attributes<'t>(tokens: &'t [SourceToken<'_>]) -> Vec<Attribute<'t>> {
    let is = |at: usize, mark: &str| tokens.get(at).is_some_and(|token| token.text == mark);
    let attribute = |start: usize| {
        let open = start + if is(start + 1, "!") { 2 } else { 1 };
        if !is(start, "#") || !is(open, "[") {
            return None;
        }
        let close = closing(tokens, open)?;
        let path = tokens[open + 1..close]
            .iter()
            .take_while(|token| token.text == ":" || token.word().starts_with(starts_word));
        Some(Attribute {
            tokens: start..close + 1,
            name: path.last()?.word(),
        })
    };
    (0..tokens.len()).filter_map(attribute).collect()
}

/// The index of the bracket that closes the one at `open`.
pub fn closing(tokens: &[SourceToken<'_>], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn starts_word(char: char) -> bool {
    char == '_' || char.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn texts(source: &str) -> Vec<&str> {
        let found = tokens(source).expect("Rust");
        for token in &found {
            assert_eq!(&source[token.range.clone()], token.text);
        }
        found.iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_are_skipped_and_a_string_is_one_token() {
        assert_eq!(
            texts("/* a */ b!(\"c // d\", r#\"e\"#); // f"),
            ["b", "!", "(", "\"c // d\"", ",", "r#\"e\"#", ")", ";"]
        );
    }

    #[test]
    fn a_doc_comment_is_one_token() {
        assert_eq!(
            texts(indoc! {r#"
                //! a "b"
                /// c
                /// c
                /** d
                 */ struct E;"#}),
            [
                "//! a \"b\"",
                "/// c",
                "/// c",
                "/** d\n */",
                "struct",
                "E",
                ";"
            ]
        );
    }

    #[test]
    fn ranges_are_right_after_a_byte_order_mark_and_multibyte_characters() {
        assert_eq!(texts("\u{feff}let ß = 'é';"), ["let", "ß", "=", "'é'", ";"]);
    }

    #[test]
    fn a_shebang_line_is_skipped_but_an_attribute_is_not() {
        for shell in [
            "/bin/sh (\"",
            "/bin/sh /*",
            "\u{a0}[ /*",
            "///[ /*",
            "/** a */[",
        ] {
            let source = format!("#!{shell}\na // */");
            assert_eq!(texts(&source), ["a"], "{source}");
        }
        for attribute in ["[a]", " /* a /* b */ */ // c\n/**/ [a]", "\u{200e}[a]"] {
            let source = format!("#!{attribute}");
            assert_eq!(texts(&source), ["#", "!", "[", "a", "]"], "{source}");
        }
        assert_eq!(texts("#!"), [""; 0]);
    }

    #[test]
    fn a_source_that_is_not_rust_has_no_tokens() {
        let frontmatter = indoc! {"
            ---
            /*
            ---
            a // */"};
        assert_eq!(tokens(frontmatter), None);
        assert_eq!(tokens("fn a( {"), None);
        assert_eq!(tokens("\"no end"), None);
    }

    #[test]
    fn brackets_may_be_nested_arbitrarily_deep() {
        let deep = "(".repeat(100_000) + &")".repeat(100_000);
        assert_eq!(texts(&deep).len(), 200_000);
    }

    #[test]
    fn the_value_of_a_string_is_between_its_quotes() {
        let source = "\"a\" r#\"b\\\"# \"c\\n\" 'd' b\"e\" 1 f";
        let tokens = tokens(source).expect("Rust");
        let strings: Vec<_> = tokens.iter().map(SourceToken::string).collect();
        assert_eq!(
            strings,
            [Some("a"), Some("b\\"), None, None, None, None, None]
        );
    }

    #[test]
    fn attributes_are_found_with_their_names() {
        let source = "#![allow(x)] #[tokio::test(a = [1])] fn f() { m! { #[r#ignore = \"#[no]\"] } } // #[no]\n#[]";
        let tokens = tokens(source).expect("Rust");
        let names: Vec<_> = attributes(&tokens)
            .iter()
            .map(|found| (found.name.to_owned(), found.tokens.len()))
            .collect();
        let expected = [("allow", 8), ("test", 14), ("ignore", 6)];
        assert_eq!(
            names,
            expected.map(|(name, count)| (name.to_owned(), count))
        );
    }
}
