//! Tests that import from the exercise's crate by a glob: whatever macro a learner exports would take the place of `assert_eq!`.

use proc_macro2::{TokenStream, TokenTree};

use super::Content;
use crate::course::model::is_rust;
use crate::course::syntax::token_stream;
use crate::error::Problem;

/// Every such import in the exercise's tests.
pub(super) fn globs(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in content.shipped.iter() {
        if !path.starts_with("tests/") || !is_rust(path) {
            continue;
        }
        // What is no Rust does not compile, and the judge says so.
        let Ok(tokens) = token_stream(&String::from_utf8_lossy(text)) else {
            continue;
        };
        let lines = glob_imports(tokens, &content.exercise.name);
        // The parser keeps every source that this thread ever gave it; lines were taken already.
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
                    .next("import what the test uses by name"),
            );
        }
    }
    problems
}

/// One name that a `use` brings in, or all of them.
#[derive(Debug)]
struct Import {
    /// First part of its path.
    root: String,
    /// The name under which it is known here; `None` for a glob.
    name: Option<String>,
    line: usize,
}

/// The lines of the globs that reach into `krate`, be it through another name for it or for a part of it.
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

/// Gathers the imports at every depth, and the lines of `#[macro_use]`, which is a glob for macros.
fn collect(tokens: TokenStream, imports: &mut Vec<Import>, macro_uses: &mut Vec<usize>) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "use" => {
                let path: Vec<TokenTree> = tokens
                    .by_ref()
                    .take_while(|token| !is(token, ';'))
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

/// Reads one path of a `use`, such as `a::b as c`, `a::*` or `a::{self, b, c::*}`; `outer` is the first and the last part of what
/// is before it.
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
                for path in inner.split(|token| is(token, ',')) {
                    tree(path, root.as_deref().zip(last.as_deref()), imports);
                }
                return;
            }
            TokenTree::Punct(star) if star.as_char() == '*' => {
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

fn is(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::glob_imports;

    fn lines(text: &str) -> Vec<usize> {
        glob_imports(text.parse().unwrap(), "moves1")
    }

    #[test]
    fn imports_by_name_are_good() {
        assert_eq!(
            lines(indoc! {"
                use moves1::{deliver, Parcel as P};
                use std::io::*;
                mod inner { use super::*; }"}),
            [] as [usize; 0]
        );
    }

    #[test]
    fn a_glob_is_found_wherever_it_stands() {
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
    fn another_name_for_the_crate_hides_no_glob() {
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
    fn a_glob_of_something_else_is_nobodys_concern() {
        assert_eq!(
            lines("use proptest::prelude::*;\nlet x = 2 * 3;"),
            [] as [usize; 0]
        );
    }
}
