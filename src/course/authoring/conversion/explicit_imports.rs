//! Names what a test imports from the exercise's crate, in place of `use tide::*`: through that, a macro that the learner exports could replace
//! `assert_eq!`. Reads tokens, so it leaves alone what only the compiler could resolve.

use std::collections::BTreeSet;

use crate::course::syntax::rust::{SourceToken, tokens};

/// What makes the next word the name of an item.
const ITEMS: [&str; 10] = [
    "const", "enum", "fn", "macro", "mod", "static", "struct", "trait", "type", "union",
];

/// A public item of a library.
struct PublicItem<'s> {
    name: &'s str,
    /// The methods of a trait, which a test can call without naming the trait.
    methods: Vec<&'s str>,
}

/// The test with the names that it uses in place of each glob import from `krate`. `libraries` are the crate's root as shipped and as solved. `None` if
/// there's no such import, or if the names can't be determined.
pub(super) fn explicit(test: &str, krate: &str, libraries: &[&str]) -> Option<String> {
    let found = tokens(test)?;
    let globs: Vec<usize> = (0..found.len())
        .filter(|&at| is_glob(&found, at, krate))
        .collect();
    if globs.is_empty() {
        return None;
    }
    let mut names = BTreeSet::new();
    for library in libraries {
        let found_there = tokens(library)?;
        let items = public_items(&found_there)?;
        let used = items.iter().filter(|item| is_used(item, &found));
        names.extend(used.map(|item| item.name.to_owned()));
    }
    let names: Vec<String> = names.into_iter().collect();
    let list = match names.as_slice() {
        [] => return None,
        [only] => only.clone(),
        _ => format!("{{{}}}", names.join(", ")),
    };
    let mut text = test.to_owned();
    for at in globs.into_iter().rev() {
        text.replace_range(found[at].range.clone(), &list);
    }
    Some(text)
}

/// Whether the token is the star of `use krate::*;`.
fn is_glob(tokens: &[SourceToken<'_>], at: usize, krate: &str) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| tokens[at].word());
    let path = [before(3), before(2), before(1)];
    let starts = match before(4) {
        Some(":") => before(6) == Some("use"),
        word => word == Some("use"),
    };
    tokens[at].text == "*" && path == [Some(krate), Some(":"), Some(":")] && starts
}

/// The public items at the root of a library; `None` if a macro or another glob may add some.
fn public_items<'s>(tokens: &'s [SourceToken<'_>]) -> Option<Vec<PublicItem<'s>>> {
    let mut items = Vec::new();
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        let follows = |mark: &str| tokens.get(at + 1).is_some_and(|next| next.text == mark);
        match token.text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.checked_sub(1)?,
            "macro_export" => return None,
            "pub" if depth == 0 && !follows("(") => items.extend(public_item(&tokens[at + 1..])?),
            word if depth == 0 && follows("!") && !matches!(word, "macro_rules" | "#") => {
                return None;
            }
            _ => {}
        }
    }
    Some(items)
}

/// The items that the tokens after `pub` declare.
fn public_item<'s>(rest: &'s [SourceToken<'_>]) -> Option<Vec<PublicItem<'s>>> {
    let end = rest
        .iter()
        .position(|token| matches!(token.text, ";" | "{" | "=" | "("));
    let head = &rest[..end?];
    if head.first()?.text == "use" {
        return imported(rest);
    }
    // In `const unsafe fn`, the last word says what it is.
    let kind = (0..head.len().checked_sub(1)?)
        .take_while(|&at| !matches!(head[at].text, ":" | "<"))
        .filter(|&at| ITEMS.contains(&head[at].text))
        .last()?;
    let named = head[kind + 1..].iter().find(|token| token.text != "mut")?;
    let is_trait = head[kind].text == "trait";
    let mut methods = Vec::new();
    let mut depth = 0_usize;
    for (at, token) in rest.iter().enumerate().filter(|_| is_trait) {
        match token.text {
            "{" => depth += 1,
            "}" if depth == 1 => break,
            "}" => depth -= 1,
            "fn" if depth == 1 => methods.extend(rest.get(at + 1).map(SourceToken::word)),
            _ => {}
        }
    }
    let name = named.word();
    Some(vec![PublicItem { name, methods }])
}

/// What `pub use` imports; `None` if that isn't a list of names.
fn imported<'s>(rest: &'s [SourceToken<'_>]) -> Option<Vec<PublicItem<'s>>> {
    let end = rest.iter().position(|token| token.text == ";")?;
    let tree = &rest[..=end];
    if tree
        .iter()
        .any(|token| matches!(token.text, "*" | "self" | "_"))
    {
        return None;
    }
    let leaves = tree.windows(2).filter(|pair| {
        matches!(pair[1].text, "," | "}" | ";") && !matches!(pair[0].text, "," | "}")
    });
    let item = |pair: &'s [SourceToken<'_>]| PublicItem {
        name: pair[0].word(),
        methods: Vec::new(),
    };
    Some(leaves.map(item).collect())
}

/// Whether a test uses an item: its name, as a word or in a format string, or one of its methods. A test's own item of that name is meant instead.
fn is_used(item: &PublicItem<'_>, test: &[SourceToken<'_>]) -> bool {
    let before = |at: usize, back: usize| at.checked_sub(back).map(|at| test[at].text);
    let is_method = |at: usize| before(at, 1) == Some(".") && before(at, 2) != Some(".");
    let captured = format!("{{{}", item.name);
    let mut used = false;
    for (at, token) in test.iter().enumerate() {
        let word = token.word();
        if word == item.name {
            if before(at, 1).is_some_and(|word| ITEMS.contains(&word)) {
                return false;
            }
            used |= !is_method(at);
        }
        used |= token.text.contains('"') && token.text.contains(&captured);
        used |= item.methods.contains(&word);
    }
    used
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::explicit;

    const LIBRARY: &str = indoc! {"
        use std::fmt::Debug;
        pub use parts::{Hull, mast::Mast as Pole};
        mod parts;
        pub const fn knots() -> u8 { 3 }
        pub static mut DEPTH: u8 = 1;
        pub const LENGTH: usize = 12;
        pub struct Boat<T: Debug> { pub name: T }
        impl<T: Debug> Boat<T> { pub fn sail(&self) {} }
        pub trait Float { fn floats(&self) -> bool { true } }
        pub(crate) fn secret() {}
        pub fn helper() {}
    "};

    fn imports(body: &str) -> Option<String> {
        let test = format!("use tide::*;\n{body}");
        let text = explicit(&test, "tide", &[LIBRARY])?;
        let (line, rest) = text.split_once(";\n").expect("the first line");
        assert_eq!(rest, body);
        Some(line.to_owned())
    }

    #[test]
    fn the_names_that_a_test_uses_are_imported() {
        for (body, expected) in [
            ("fn a() { knots(); }", "use tide::knots"),
            (
                "fn a(b: Boat<u8>) { assert!(b.floats() && b.helper(), \"{LENGTH}\"); }",
                "use tide::{Boat, Float, LENGTH}",
            ),
            (
                "fn helper() { for _ in 0..LENGTH { helper() } }",
                "use tide::LENGTH",
            ),
            (
                "fn a(_: Hull, _: Pole, _: Mast) {}",
                "use tide::{Hull, Pole}",
            ),
        ] {
            assert_eq!(imports(body).as_deref(), Some(expected), "{body}");
        }
    }

    #[test]
    fn what_only_the_compiler_could_resolve_is_left_alone() {
        assert_eq!(imports("fn a() {}"), None, "nothing is used");
        for library in [
            "pub use parts::*;",
            "items!();",
            "#[macro_export] macro_rules! a { () => {} } pub fn knots() {}",
            "fn a( {",
        ] {
            let test = "use tide::*;\nfn a() { knots(); }";
            assert_eq!(explicit(test, "tide", &[library]), None, "{library}");
        }
        let library = "pub fn knots() {}";
        for test in [
            "use tide::parts::*; fn a() { knots(); }",
            "use other::*; fn a() { knots(); }",
            "use tide::knots; fn a() { 1 * knots(); }",
        ] {
            assert_eq!(explicit(test, "tide", &[library]), None, "{test}");
        }
    }
}
