//! Finds hand-written `PartialEq` implementations in a learner's files, because `assert_eq!` relies on them.
//!
//! A test that compares values of the learner's own type asks the learner's code whether they are equal, and it could always answer yes. If the
//! course derives `PartialEq`, so must the learner. If the solution writes it by hand, the exercise is about that, and its tests must check it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::course::{Files, is_mark, is_rust, token_stream};

/// Where tokens are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenContext {
    /// They are what they look like.
    Items,
    /// In the definition of a macro.
    Definition,
    /// In what a macro gets, which can become anything.
    Argument,
}

/// The first place where one of these files implements `PartialEq` by hand: path and line.
pub(super) fn first_manual_impl(files: &Files) -> Option<(String, usize)> {
    let sources = || {
        let sources = files.iter().filter(|(path, _)| is_rust(path));
        sources.map(|(path, content)| (path, std::str::from_utf8(content).unwrap_or_default()))
    };
    // Searching for the word is faster than tokenizing.
    if !sources().any(|(_, text)| text.contains("PartialEq")) {
        return None;
    }
    let mut search = ImplSearch {
        has_macros: sources().any(|(_, text)| text.contains("macro_rules")),
        takes_attributes_apart: false,
    };
    let parsed = |text| token_stream(text).ok();
    if search.has_macros {
        let mut tokens = sources().filter_map(|(_, text)| parsed(text));
        search.takes_attributes_apart = tokens.any(takes_attributes_apart);
    }
    let mut lines = sources().filter_map(|(path, text)| {
        let line = search.line(parsed(text)?, TokenContext::Items)?;
        Some((path.to_owned(), line))
    });
    let found = lines.next();
    // The parser keeps every source of this thread in memory. We already have the line numbers.
    proc_macro2::extra::invalidate_current_thread_spans();
    found
}

/// What is known about the files in which it's searched.
#[derive(Clone, Copy)]
struct ImplSearch {
    /// Whether they define macros.
    has_macros: bool,
    /// Whether a macro of theirs can take the `PartialEq` out of `#[derive(PartialEq)]`.
    takes_attributes_apart: bool,
}

impl ImplSearch {
    /// The line of the first `impl … PartialEq … for`, of an import that renames it, or of a `PartialEq` of which a macro can make one.
    fn line(self, tokens: TokenStream, place: TokenContext) -> Option<usize> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut in_impl = false;
        // The depth inside `<…>`, which contains bounds.
        let mut depth = 0_u32;
        let mut found: Option<usize> = None;
        for (at, token) in tokens.iter().enumerate() {
            let before = &tokens[..at];
            match token {
                TokenTree::Ident(word) if word == "impl" => {
                    (in_impl, found, depth) = (true, None, 0);
                }
                TokenTree::Ident(word) if word == "PartialEq" || word == "r#PartialEq" => {
                    let line = word.span().start().line;
                    let is_free = place == TokenContext::Definition && !is_bound(before);
                    if is_free || place == TokenContext::Argument {
                        return Some(line);
                    }
                    if depth == 0 {
                        found = Some(line);
                    }
                }
                TokenTree::Ident(word)
                    if found.is_some() && (word == "as" || word == "for" && in_impl) =>
                {
                    return found;
                }
                TokenTree::Group(group) => {
                    let inside = self.place_inside(before, place);
                    let inside = inside.and_then(|inside| self.line(group.stream(), inside));
                    if inside.is_some() {
                        return inside;
                    }
                    if group.delimiter() == Delimiter::Brace {
                        (in_impl, found, depth) = (false, None, 0);
                    }
                }
                _ if is_mark(token, '<') => depth += 1,
                _ if is_mark(token, '>') && !ends_with(before, '-') => {
                    depth = depth.saturating_sub(1);
                }
                _ if depth == 0 && (is_mark(token, ';') || is_mark(token, ',')) => found = None,
                _ => {}
            }
        }
        None
    }

    /// Where the tokens of a group are that comes after these; `None` if it's an attribute, which implements nothing by hand.
    fn place_inside(self, before: &[TokenTree], place: TokenContext) -> Option<TokenContext> {
        match before {
            [.., mark] if is_mark(mark, '#') => {
                let is_argument = place == TokenContext::Argument && self.takes_attributes_apart;
                is_argument.then_some(place)
            }
            [.., TokenTree::Ident(word), mark, TokenTree::Ident(_)]
                if is_mark(mark, '!') && word == "macro_rules" =>
            {
                Some(TokenContext::Definition)
            }
            [.., TokenTree::Ident(_), mark] if is_mark(mark, '!') && self.has_macros => {
                Some(TokenContext::Argument)
            }
            _ => Some(place),
        }
    }
}

/// Whether a macro's rule matches what is in brackets, other than as one `meta`.
fn takes_attributes_apart(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(at, token)| {
        let TokenTree::Group(group) = token else {
            return false;
        };
        let is_rule =
            matches!(&tokens[at + 1..], [one, two, ..] if is_mark(one, '=') && is_mark(two, '>'));
        let opens = is_rule && matches_brackets(group.stream());
        opens || takes_attributes_apart(group.stream())
    })
}

fn matches_brackets(rule: TokenStream) -> bool {
    rule.into_iter().any(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            !matches!(
                &inside[..],
                [dollar, _, colon, TokenTree::Ident(kind)]
                    if is_mark(dollar, '$') && is_mark(colon, ':') && kind == "meta"
            )
        }
        TokenTree::Group(group) => matches_brackets(group.stream()),
        _ => false,
    })
}

/// Whether what comes after these is the bound of a type: `T: PartialEq`, `T: Debug + PartialEq`.
fn is_bound(before: &[TokenTree]) -> bool {
    match before {
        [.., one, two] if is_mark(two, ':') => !is_mark(one, ':'),
        _ => ends_with(before, '+'),
    }
}

fn ends_with(tokens: &[TokenTree], mark: char) -> bool {
    tokens.last().is_some_and(|last| is_mark(last, mark))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn line(source: &str) -> Option<usize> {
        let files = [("src/lib.rs".to_owned(), source.as_bytes().to_vec())];
        first_manual_impl(&files.into_iter().collect()).map(|(_, line)| line)
    }

    #[test]
    fn only_manual_implementations_are_found() {
        for (source, found) in [
            (
                indoc! {"
                    struct A;
                    impl PartialEq for A {}
                "},
                Some(2),
            ),
            (
                "impl<T: Clone> std::cmp::PartialEq<A<T>> for A<T> where T: PartialEq {}",
                Some(1),
            ),
            (
                indoc! {"
                    mod inner {
                        impl PartialEq for super::A {}
                    }"},
                Some(2),
            ),
            (
                "macro_rules! same { ($t:ty) => { impl PartialEq for $t {} } }",
                Some(1),
            ),
            (
                "use std::cmp::PartialEq as Same;\nimpl Same for A {}",
                Some(1),
            ),
            ("impl std::cmp::r#PartialEq<u8> for A {}", Some(1)),
            (
                indoc! {"
                    macro_rules! same { ($t:ident) => { impl $t for A {} } }
                    same!(PartialEq);"},
                Some(2),
            ),
            (
                indoc! {"
                    macro_rules! same { ([$($t:tt)*]) => { $($t)* } }
                    same!([impl std::cmp::PartialEq<u8> for A {}]);"},
                Some(2),
            ),
            (
                "macro_rules! same { ($i:ident) => { $i PartialEq for A {} } } same!(impl);",
                Some(1),
            ),
            (
                indoc! {"
                macro_rules! same { ($c:ident) => { $c!(PartialEq); } }"},
                Some(1),
            ),
            (
                indoc! {"
                    macro_rules! same { (#[derive($t:ident)]) => { impl $t for A {} } }
                    same!(#[derive(PartialEq)]);"},
                Some(2),
            ),
            (
                indoc! {"
                    macro_rules! new { ($(#[$m:meta])* $n:ident) => { $(#[$m])* struct $n; } }
                    new!(#[derive(Debug, PartialEq)] A);"},
                None,
            ),
            (
                indoc! {"
                    macro_rules! new { ($n:ident) => { #[derive(PartialEq)] struct $n; } }
                    new!(A);
                    macro_rules! same { ($t:ty) => { fn eq<T: PartialEq>(a: T, b: T) {} } }"},
                None,
            ),
            (
                indoc! {"
                    #[derive(Debug, PartialEq)]
                    struct A;
                    impl Clone for A {}"},
                None,
            ),
            ("impl<T: PartialEq> Clone for A<T> {}", None),
            (
                "fn f<T: PartialEq>(x: impl PartialEq) -> impl PartialEq { for a in b {} }",
                None,
            ),
            ("fn f() -> bool where u8: PartialEq { for a in b {} }", None),
            ("// impl PartialEq for A", None),
        ] {
            assert_eq!(line(source), found, "{source}");
        }
    }
}
