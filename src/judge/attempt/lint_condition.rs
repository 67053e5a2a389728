//! `LintCondition`: a place where a source may check whether clippy is running, as `cfg(clippy)` does.
//!
//! Clippy sets that cfg, and a plain `cargo test` doesn't. So sources that check it are built for the tests without clippy, and linted in a separate
//! pass. When in doubt, a source counts: a macro can pass the word to where it takes effect.

use super::attempt::Attempt;
use crate::course::rust::{self, SourceToken};
use crate::course::{Around, TokenPlace, is_rust};
use crate::judge::verdict::Diagnostic;

/// The word that sources check for.
const CLIPPY: &str = "clippy";

/// A place in a learner's file that may check whether clippy is running.
#[derive(Debug, PartialEq, Eq)]
pub struct LintCondition {
    path: String,
    /// `None` if the file can't be parsed as Rust.
    line: Option<u32>,
}

impl Attempt<'_> {
    /// The first place that may check whether clippy is running; `None` if there isn't one.
    pub fn lint_condition(&self) -> Option<LintCondition> {
        let files = self
            .files
            .iter()
            .filter(|(path, content)| self.exercise.may_edit(path) && mentions_clippy(content));
        let mut conditions =
            files.filter_map(|(path, content)| LintCondition::in_file(path, content));
        conditions.next()
    }

    /// Rejects it if clippy lints are denied, because they could see other code than the tests.
    pub fn hides_from_lints(&self) -> Option<Diagnostic> {
        let mut denied = self.exercise.checks.deny.iter();
        if !denied.any(|lint| lint.starts_with("clippy::")) {
            return None;
        }
        let LintCondition { path, line } = self.lint_condition()?;
        // If it can't be parsed as Rust, the compiler has a better message.
        let line = Some(line?);
        let words = "clippy must see the same code as the tests, but `cfg(clippy)` can hide code from it: remove the condition";
        Some(self.diagnostic(&path, line, words.to_owned()))
    }
}

impl LintCondition {
    /// Searches a file that contains the word.
    fn in_file(path: &str, content: &[u8]) -> Option<Self> {
        let at = |line| Self {
            path: path.to_owned(),
            line,
        };
        // Another source can include any file.
        let source = std::str::from_utf8(content).ok().filter(|_| is_rust(path));
        let Some(source) = source else {
            return Some(at(None));
        };
        // Before the 2021 edition `cr` is an identifier, and the string that follows may end elsewhere.
        let apart = source.replace("cr\"", "cr \"").replace("cr#", "cr #");
        let readings = [source, &apart];
        let readings = &readings[..if apart == source { 1 } else { 2 }];
        readings.iter().find_map(|source| {
            let Some(tokens) = rust::tokens(source) else {
                return Some(at(None));
            };
            let check_for_clippy = check_for_clippy(&tokens)?;
            let lines = source[..check_for_clippy.range.start].matches('\n').count();
            Some(at(u32::try_from(lines + 1).ok()))
        })
    }
}

fn mentions_clippy(content: &[u8]) -> bool {
    content
        .windows(CLIPPY.len())
        .any(|window| window == CLIPPY.as_bytes())
}

/// The token that checks for clippy: a name on its own in an attribute, where `clippy::` would start a lint's name, or any in a macro, which can turn
/// any name into a condition.
fn check_for_clippy<'t>(tokens: &'t [SourceToken<'t>]) -> Option<&'t SourceToken<'t>> {
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
    use indoc::indoc;

    use super::*;

    fn found(source: &str) -> Option<LintCondition> {
        LintCondition::in_file("src/lib.rs", source.as_bytes())
    }

    #[track_caller]
    fn checks_on_line(source: &str, line: Option<u32>) {
        let found = found(source).unwrap_or_else(|| panic!("not found: {source}"));
        assert_eq!(found.line, line, "{source}");
    }

    #[test]
    fn every_way_to_check_is_found() {
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
            checks_on_line(source, Some(1));
        }
        let source = indoc! {"
            fn f() {}

            #[cfg(clippy)]
            fn g() {}
        "};
        checks_on_line(source, Some(3));
        checks_on_line("fn f( {", None);
    }

    #[test]
    fn the_name_of_a_lint_or_variable_does_not_count() {
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
