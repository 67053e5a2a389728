//! `SourceTokens`: finds unsafe code that the compiler's own lint misses, and sources that include other files.
//!
//! The lint `unsafe_code` checks the expanded program, but not all of it: it misses `#[unsafe(naked)]`, a section for a method, and a block
//! that links a library. So if unsafe code is forbidden, its tokens are forbidden everywhere. Words in comments and strings aren't tokens.

use crate::course::rust::tokens;
use crate::course::{Around, TokenPlace};

/// What was found in the tokens of a source.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SourceTokens {
    /// The lines with unsafe code, and what it is.
    pub(super) unsafe_code: Vec<(usize, &'static str)>,
    /// Whether it names `include!` or the path of a module, unless that is a plain path to a source.
    includes_files: bool,
    /// Whether a macro puts its arguments into brackets, as in an attribute.
    fills_brackets: bool,
    /// Whether a macro receives the word `path`.
    passes_path: bool,
}

/// A source without any of these words needn't be tokenized, which is slower than searching.
const WORDS: [&str; 6] = [
    "unsafe",
    "extern",
    "link_section",
    "feature",
    "include",
    "path",
];

const KEYWORD: &str = "`unsafe`";
const BLOCK: &str = "an `extern` block, which links foreign code,";
const SECTION: &str = "`link_section`";
const FEATURE: &str = "`feature`, which can hide unsafe code,";

/// The editions in which the crates of an exercise are compiled, as far as they are tokenized differently.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Editions {
    /// 2015 and 2018.
    pub(super) before_2021: bool,
    pub(super) from_2021: bool,
}

impl SourceTokens {
    /// The findings in a source that is compiled in one of these editions. `None` if it contains one of the words and can't be parsed as Rust.
    pub(super) fn of(source: &str, editions: Editions) -> Option<Self> {
        let mut all = Self::default();
        if !WORDS.iter().any(|word| source.contains(word)) {
            return Some(all);
        }
        if editions.from_2021 || !editions.before_2021 {
            all.look_at(source)?;
        }
        if editions.before_2021 {
            // In these editions `cr` is an identifier, and the string that follows may end elsewhere.
            let apart = source.replace("cr\"", "cr \"").replace("cr#", "cr #");
            all.look_at(&apart)?;
        }
        all.unsafe_code.sort_unstable();
        all.unsafe_code.dedup();
        Some(all)
    }

    /// Whether the sources of one crate may include a file as a source whose name doesn't end in `.rs`.
    pub(super) fn include_files(all: &[&Self]) -> bool {
        let some = |matches: fn(&Self) -> bool| all.iter().any(|source| matches(source));
        some(|source| source.includes_files)
            || some(|source| source.fills_brackets) && some(|source| source.passes_path)
    }

    fn look_at(&mut self, source: &str) -> Option<()> {
        let tokens = tokens(source)?;
        let mut open = Vec::new();
        let mut place = TokenPlace::Code;
        for at in 0..tokens.len() {
            let token = Around {
                tokens: &tokens,
                at,
            };
            match token.text(0) {
                "(" | "[" | "{" => {
                    open.push((place, token.text(0)));
                    place = token.inside(place);
                }
                ")" | "]" | "}" => place = open.pop().map_or(TokenPlace::Code, |(outer, _)| outer),
                "$" => {
                    let is_bracket = open.last().is_some_and(|(_, bracket)| *bracket == "[");
                    self.fills_brackets |= is_bracket;
                }
                _ => {
                    if let Some(what) = self.word(place, token) {
                        let line = source[..tokens[at].range.start].matches('\n').count() + 1;
                        self.unsafe_code.push((line, what));
                    }
                }
            }
        }
        Some(())
    }

    /// Checks a word; returns what kind of unsafe code it is.
    fn word(&mut self, place: TokenPlace, token: Around<'_>) -> Option<&'static str> {
        match token.text(0) {
            "unsafe" => return Some(KEYWORD),
            "extern" => return (!declares_one_item(token)).then_some(BLOCK),
            _ => {}
        }
        // A raw identifier means the same in an attribute and for a macro.
        match token.word() {
            "link_section" if place != TokenPlace::Code => return Some(SECTION),
            "feature" if place == TokenPlace::Attribute => {
                return (token.text(1) == "(").then_some(FEATURE);
            }
            // Unless it's the name of a method or function, it may be the macro's.
            "include" if !matches!(token.text(-1), "." | "fn") => {
                let is_plain = names_source(token, 3) && matches!(token.text(4), ")" | "]" | "}");
                self.includes_files |= place != TokenPlace::Code || !is_plain;
            }
            "path" if place != TokenPlace::Code => {
                self.includes_files |= token.text(1) == "=" && !names_source(token, 2);
                self.passes_path = true;
            }
            _ => {}
        }
        None
    }
}

/// Whether the `extern` at this token belongs to a function or a crate, rather than to a block of foreign functions.
fn declares_one_item(token: Around<'_>) -> bool {
    let abi = match token.text(1) {
        text if text.contains('"') => 1,
        // In a macro's definition.
        "$" => 2,
        _ => 0,
    };
    match token.text(1 + abi) {
        "fn" => true,
        "crate" => abi == 0,
        _ => false,
    }
}

/// Whether a literal names a `.rs` file.
fn names_source(token: Around<'_>, offset: isize) -> bool {
    token.text(offset).ends_with(".rs\"")
}

#[cfg(test)]
mod tests;
