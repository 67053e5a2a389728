//! Finds glob imports from the exercise's crate in its tests: through them, a macro that the learner exports could replace `assert_eq!`.

use proc_macro2::{TokenStream, TokenTree};

use super::Content;
use crate::course::model::is_rust;
use crate::course::syntax::{is_mark, token_stream};
use crate::error::Problem;

/// Every glob import in the exercise's tests.
pub(super) fn globs(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in content.shipped.iter() {
        if !path.starts_with("tests/") || !is_rust(path) {
            continue;
        }
        // If it isn't valid Rust, it doesn't compile, and the judge reports that.
        let Ok(tokens) = token_stream(&String::from_utf8_lossy(text)) else {
            continue;
        };
        let lines = glob_imports(tokens, &content.exercise.name);
        // The parser keeps every source that this thread has parsed. The lines are no longer needed.
        proc_macro2::extra::invalidate_current_thread_spans();
        for line in lines {
            let what = format!(
                "this test imports everything from `{}`: a learner's macro could replace `assert_eq!`",
                content.exercise.name
            );
            let place = format!("{}/{path}", content.exercise.dir);
            problems.push(
                Problem::new(what)
                    .at(place, line)
                    .next("import the names that the test uses"),
            );
        }
    }
    problems
}

/// A name that a `use` imports, or a glob.
#[derive(Debug)]
struct Import {
    /// The first segment of its path.
    root: String,
    /// The imported name; `None` for a glob.
    name: Option<String>,
    line: usize,
}

/// The lines of the globs that import from `krate`, directly or through another name for it or for one of its modules.
fn glob_imports(tokens: TokenStream, krate: &str) -> Vec<usize> {
    let mut imports = Vec::new();
    let mut lines = Vec::new();
    collect(tokens, &mut imports, &mut lines);
    let mut names = vec![krate.to_owned()];
    while let Some(new) = imports.iter().find_map(|import| {
        let name = import.name.as_ref()?;
        (names.contains(&import.root) && !names.contains(name)).then(|| name.clone())
    }) {
        names.push(new);
    }
    lines.extend(
        imports
            .iter()
            .filter(|import| import.name.is_none() && names.contains(&import.root))
            .map(|import| import.line),
    );
    lines.sort_unstable();
    lines
}

/// Collects the imports at every depth, and the lines of `#[macro_use]`, which is a glob import for macros.
fn collect(tokens: TokenStream, imports: &mut Vec<Import>, macro_uses: &mut Vec<usize>) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "use" => {
                let path: Vec<TokenTree> = tokens
                    .by_ref()
                    .take_while(|token| !is_mark(token, ';'))
                    .collect();
                tree(&path, None, imports);
            }
            TokenTree::Ident(word) if word == "macro_use" => {
                macro_uses.push(word.span().start().line);
            }
            TokenTree::Group(group) => collect(group.stream(), imports, macro_uses),
            _ => {}
        }
    }
}

/// Reads a `use` tree, such as `a::b as c`, `a::*` or `a::{self, b, c::*}`. `outer` has the first and the last segment of the path
/// before it.
fn tree(tokens: &[TokenTree], outer: Option<(&str, &str)>, imports: &mut Vec<Import>) {
    let mut root = outer.map(|(root, _)| root.to_owned());
    let mut last = outer.map(|(_, last)| last.to_owned());
    for token in tokens {
        match token {
            TokenTree::Ident(word) if word != "as" && word != "self" => {
                let word = word.to_string();
                last = Some(word.clone());
                root.get_or_insert(word);
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for path in inner.split(|token| is_mark(token, ',')) {
                    tree(path, root.as_deref().zip(last.as_deref()), imports);
                }
                return;
            }
            star if is_mark(star, '*') => {
                let line = star.span().start().line;
                imports.extend(root.map(|root| Import {
                    root,
                    name: None,
                    line,
                }));
                return;
            }
            _ => {}
        }
    }
    let line = tokens.first().map_or(1, |token| token.span().start().line);
    imports.extend(root.zip(last).map(|(root, name)| Import {
        root,
        name: Some(name),
        line,
    }));
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::glob_imports;

    fn lines(text: &str) -> Vec<usize> {
        glob_imports(text.parse().unwrap(), "moves1")
    }

    #[test]
    fn imports_by_name_are_accepted() {
        assert_eq!(
            lines(indoc! {"
                use moves1::{deliver, Parcel as P};
                use std::io::*;
                mod inner { use super::*; }"}),
            [] as [usize; 0]
        );
    }

    #[test]
    fn globs_are_found_in_every_place() {
        assert_eq!(lines("use moves1::*;"), [1]);
        assert_eq!(lines("\nuse ::moves1::depot::*;"), [2]);
        assert_eq!(
            lines(indoc! {"
                use std::{fmt,
                 io};
                use {std::fmt, moves1::{Parcel,
                 depot::*}};"}),
            [4]
        );
        assert_eq!(
            lines(indoc! {"
                fn test() {
                    use moves1::*;
                }"}),
            [2]
        );
    }

    #[test]
    fn globs_are_found_through_another_name_for_the_crate() {
        assert_eq!(lines("use moves1 as m;\nuse m::*;"), [2]);
        assert_eq!(lines("use d::*;\nuse moves1::depot as d;"), [1]);
        assert_eq!(
            lines(indoc! {"
                use moves1::depot::{self, Parcel};
                use depot::*;
                use self::inner::*;"}),
            [2]
        );
        assert_eq!(lines("#[macro_use]\nextern crate moves1;"), [1]);
    }

    #[test]
    fn globs_from_other_crates_are_accepted() {
        assert_eq!(
            lines("use proptest::prelude::*;\nlet x = 2 * 3;"),
            [] as [usize; 0]
        );
    }
}
