//! Finds hand-written `PartialEq` implementations in a learner's files, because `assert_eq!` relies on them.
//!
//! A test that compares values of the learner's own type asks the learner's code whether they are equal, and it could always answer yes. If the
//! course derives `PartialEq`, so must the learner. If the solution writes it by hand, the exercise is about that, and its tests must check it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::course::{Exercise, Files, Pristine, is_rust, token_stream};
use crate::error::Result;

/// Where the learner implements `PartialEq` by hand, unless the shipped exercise or its solution does so too.
pub fn manual_partial_eq(
    pristine: &Pristine,
    exercise: &Exercise,
    shipped: &Files,
    theirs: &Files,
) -> Result<Option<(String, u32)>> {
    let found = first_manual_impl(theirs);
    if found.is_none() {
        return Ok(None);
    }
    let mut courses = shipped.clone();
    courses.overlay(pristine.solution(exercise)?);
    courses.retain(|path| exercise.may_edit(path));
    Ok(found.filter(|_| first_manual_impl(&courses).is_none()))
}

/// The first place where one of these files implements `PartialEq` by hand: path and line.
fn first_manual_impl(files: &Files) -> Option<(String, u32)> {
    let sources = files.iter().filter(|(path, _)| is_rust(path));
    for (path, content) in sources {
        let text = std::str::from_utf8(content).unwrap_or_default();
        // Searching for the word is faster than tokenizing.
        if !text.contains("PartialEq") {
            continue;
        }
        let line = token_stream(text).ok().and_then(line_of_manual_impl);
        // The parser keeps every source of this thread in memory. We already have the line numbers.
        proc_macro2::extra::invalidate_current_thread_spans();
        if let Some(line) = line {
            return Some((path.to_owned(), u32::try_from(line).unwrap_or(u32::MAX)));
        }
    }
    None
}

/// The line of the first `impl … PartialEq … for`, or of an import that renames it.
fn line_of_manual_impl(tokens: TokenStream) -> Option<usize> {
    let mut in_impl = false;
    // The depth inside `<…>`, which contains bounds.
    let mut depth = 0_u32;
    let mut found: Option<usize> = None;
    let mut previous = ' ';
    for token in tokens {
        let mark = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match &token {
            TokenTree::Ident(word) if word == "impl" => (in_impl, found, depth) = (true, None, 0),
            TokenTree::Ident(word) if word == "PartialEq" && depth == 0 => {
                found = Some(word.span().start().line);
            }
            TokenTree::Ident(word) if found.is_some() => {
                if word == "as" || word == "for" && in_impl {
                    return found;
                }
            }
            TokenTree::Group(group) => {
                let inside = line_of_manual_impl(group.stream());
                if inside.is_some() {
                    return inside;
                }
                if group.delimiter() == Delimiter::Brace {
                    (in_impl, found, depth) = (false, None, 0);
                }
            }
            _ => match mark {
                '<' => depth += 1,
                '>' if previous != '-' => depth = depth.saturating_sub(1),
                ';' | ',' if depth == 0 => found = None,
                _ => {}
            },
        }
        previous = mark;
    }
    None
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    fn line(source: &str) -> Option<u32> {
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
