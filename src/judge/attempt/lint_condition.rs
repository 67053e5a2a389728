//! `LintCondition`: where a source may ask whether clippy is at work, as `cfg(clippy)` does.
//!
//! Clippy sets that cfg, and a plain `cargo test` does not. So what asks for it is built without clippy for the tests, and looked at by clippy
//! besides. In doubt a source asks: a macro can carry the word to where it counts.

use super::attempt::Attempt;
use crate::course::rust::{self, SourceToken};
use crate::course::{Around, TokenPlace, is_rust};
use crate::judge::verdict::Diagnostic;

/// What sources ask for.
const CLIPPY: &str = "clippy";

/// A place in a learner's file that may ask whether clippy is at work.
#[derive(Debug, PartialEq, Eq)]
pub struct LintCondition {
    path: String,
    /// `None` where the file is no Rust that can be read.
    line: Option<u32>,
}

impl Attempt<'_> {
    /// The first place at which it may ask whether clippy is at work; `None` if it cannot.
    pub fn lint_condition(&self) -> Option<LintCondition> {
        let files = self
            .files
            .iter()
            .filter(|(path, content)| self.exercise.may_edit(path) && names_clippy(content));
        let mut conditions =
            files.filter_map(|(path, content)| LintCondition::in_file(path, content));
        conditions.next()
    }

    /// Why it is not built at all where lints of clippy count: they could see other code than the tests.
    pub fn hides_from_lints(&self) -> Option<Diagnostic> {
        let mut denied = self.exercise.checks.deny.iter();
        if !denied.any(|lint| lint.starts_with("clippy::")) {
            return None;
        }
        let LintCondition { path, line } = self.lint_condition()?;
        // What cannot be read as Rust, the compiler refuses with better words.
        let line = Some(line?);
        let words = "clippy must see the code that the tests run, and `cfg(clippy)` can show it another: take the condition out";
        Some(self.diagnostic(&path, line, words.to_owned()))
    }
}

impl LintCondition {
    /// In a file that holds the word.
    fn in_file(path: &str, content: &[u8]) -> Option<Self> {
        let at = |line| Self {
            path: path.to_owned(),
            line,
        };
        // A source can include any file.
        let source = std::str::from_utf8(content).ok().filter(|_| is_rust(path));
        let Some(source) = source else {
            return Some(at(None));
        };
        // Before the edition of 2021 `cr` is a word, and the string behind it may end elsewhere.
        let apart = source.replace("cr\"", "cr \"").replace("cr#", "cr #");
        let readings = [source, &apart];
        let readings = &readings[..if apart == source { 1 } else { 2 }];
        readings.iter().find_map(|source| {
            let Some(tokens) = rust::tokens(source) else {
                return Some(at(None));
            };
            let asks = asks(&tokens)?;
            let lines = source[..asks.range.start].matches('\n').count();
            Some(at(u32::try_from(lines + 1).ok()))
        })
    }
}

fn names_clippy(content: &[u8]) -> bool {
    content
        .windows(CLIPPY.len())
        .any(|window| window == CLIPPY.as_bytes())
}

/// The name that asks for clippy: by itself in an attribute, where `clippy::` begins the name of a lint, or anywhere in a macro, which can make a
/// condition of any name.
fn asks<'t>(tokens: &'t [SourceToken<'t>]) -> Option<&'t SourceToken<'t>> {
    let mut places = vec![TokenPlace::Code];
    for (at, token) in tokens.iter().enumerate() {
        let around = Around { tokens, at };
        match token.text {
            "(" | "[" | "{" => {
                let outer = places.last().copied().unwrap_or(TokenPlace::Code);
                places.push(around.inside(outer));
            }
            ")" | "]" | "}" => _ = places.pop(),
            _ if around.word() == CLIPPY => {
                let is_condition =
                    places.last() == Some(&TokenPlace::Attribute) && around.text(1) != ":";
                if is_condition || places.contains(&TokenPlace::Macro) {
                    return Some(token);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Option<LintCondition> {
        LintCondition::in_file("src/lib.rs", source.as_bytes())
    }

    #[track_caller]
    fn asks_on_line(source: &str, line: Option<u32>) {
        let found = found(source).unwrap_or_else(|| panic!("not seen: {source}"));
        assert_eq!(found.line, line, "{source}");
    }

    #[test]
    fn every_way_to_ask_is_seen() {
        for source in [
            "#[cfg(clippy)] fn f() {}",
            "#![cfg_attr(not(clippy), no_std)]",
            "#[cfg(any(test, all(unix, clippy)))] mod a;",
            "#[cfg_attr(clippy, path = \"a.rs\")] mod a;",
            "fn f() -> bool { cfg!(clippy) }",
            "fn f() -> bool { std::cfg![r#clippy] }",
            "m!(clippy);",
            "m! { a { b [clippy] } }",
            "macro_rules! m { () => { #[cfg(clippy)] fn f() {} } }",
            "m!(clippy::all);",
            "#[m(clippy)] fn f() {}",
            "m!(#[allow(clippy::all)] fn f() {});",
            "m!(cr\"\\\", \" clippy, '\"'x);",
        ] {
            asks_on_line(source, Some(1));
        }
        asks_on_line("fn f() {}\n\n#[cfg(clippy)]\nfn g() {}", Some(3));
        asks_on_line("fn f( {", None);
    }

    #[test]
    fn naming_a_lint_or_a_variable_is_no_question() {
        for source in [
            "#![allow(clippy::all)]",
            "#[cfg_attr(test, allow(clippy::needless_return, unused))] fn f() {}",
            "fn f() { let clippy = 1; clippy; }",
            "fn f(clippy: bool) -> bool { !clippy && ![clippy][0] }",
            "//! `cfg(clippy)`\n/* clippy */ fn f() -> &'static str { \"clippy\" }",
            "struct Clippy { clippy: u8 }",
        ] {
            assert_eq!(found(source), None, "{source}");
        }
    }
}
