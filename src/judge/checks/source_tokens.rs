//! `SourceTokens`: what of a source passes the compiler's own lint against unsafe code, and whether it takes in other files as sources.
//!
//! The lint `unsafe_code` looks at the expanded program, but not at everything in it: `#[unsafe(naked)]`, a section for a method, and a block
//! that links a library pass it. So where unsafe code is forbidden its tokens are, wherever they are. Words in comments and strings are no tokens.

use crate::course::rust::tokens;
use crate::course::{Around, TokenPlace};

/// What the tokens of a source say about it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SourceTokens {
    /// Lines, and what is there of unsafe code.
    pub(super) unsafe_code: Vec<(usize, &'static str)>,
    /// Whether it names `include!`, or the path of a module, and not just with a source's name.
    takes_files_in: bool,
    /// Whether a macro puts what it gets into brackets, as those of an attribute are.
    fills_brackets: bool,
    /// Whether a macro gets the word `path`.
    passes_path: bool,
}

/// Without one of these words there is nothing to be found; reading Rust takes longer than looking for words.
const WORDS: [&str; 6] = [
    "unsafe",
    "extern",
    "link_section",
    "feature",
    "include",
    "path",
];

const KEYWORD: &str = "`unsafe`";
const BLOCK: &str = "an `extern` block, which links other code,";
const SECTION: &str = "`link_section`";
const FEATURE: &str = "`feature`, by which unsafe code can be hidden,";

/// The editions that crates of an exercise are compiled in, as far as they are read differently.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Editions {
    /// 2015 and 2018.
    pub(super) before_2021: bool,
    pub(super) from_2021: bool,
}

impl SourceTokens {
    /// Of a source that is compiled in one of these editions. `None` if it holds one of the words and cannot be read as Rust.
    pub(super) fn of(source: &str, editions: Editions) -> Option<Self> {
        let mut all = Self::default();
        if !WORDS.iter().any(|word| source.contains(word)) {
            return Some(all);
        }
        if editions.from_2021 || !editions.before_2021 {
            all.look_at(source)?;
        }
        if editions.before_2021 {
            // There `cr` is a word, and the string behind it may end elsewhere.
            let apart = source.replace("cr\"", "cr \"").replace("cr#", "cr #");
            all.look_at(&apart)?;
        }
        all.unsafe_code.sort_unstable();
        all.unsafe_code.dedup();
        Some(all)
    }

    /// Whether sources of one crate may take in a file as a source that is not named after a module.
    pub(super) fn take_files_in(all: &[&Self]) -> bool {
        let some = |says: fn(&Self) -> bool| all.iter().any(|source| says(source));
        some(|source| source.takes_files_in)
            || some(|source| source.fills_brackets) && some(|source| source.passes_path)
    }

    fn look_at(&mut self, source: &str) -> Option<()> {
        let tokens = tokens(source)?;
        let mut open = Vec::new();
        let mut place = TokenPlace::Code;
        for at in 0..tokens.len() {
            let around = Around {
                tokens: &tokens,
                at,
            };
            match around.text(0) {
                "(" | "[" | "{" => {
                    open.push((place, around.text(0)));
                    place = around.inside(place);
                }
                ")" | "]" | "}" => place = open.pop().map_or(TokenPlace::Code, |(outer, _)| outer),
                "$" => {
                    let is_bracket = open.last().is_some_and(|(_, bracket)| *bracket == "[");
                    self.fills_brackets |= is_bracket;
                }
                _ => {
                    if let Some(what) = self.word(place, around) {
                        let line = source[..tokens[at].range.start].matches('\n').count() + 1;
                        self.unsafe_code.push((line, what));
                    }
                }
            }
        }
        Some(())
    }

    /// Looks at a word; returns what it is of unsafe code.
    fn word(&mut self, place: TokenPlace, around: Around<'_>) -> Option<&'static str> {
        match around.text(0) {
            "unsafe" => return Some(KEYWORD),
            "extern" => return (!declares_one_item(around)).then_some(BLOCK),
            _ => {}
        }
        // A raw identifier means the same in an attribute, and for a macro.
        match around.word() {
            "link_section" if place != TokenPlace::Code => return Some(SECTION),
            "feature" if place == TokenPlace::Attribute => {
                return (around.text(1) == "(").then_some(FEATURE);
            }
            // What is not a method's or a function's name may be the macro's.
            "include" if !matches!(around.text(-1), "." | "fn") => {
                let is_plain = names_source(around, 3) && matches!(around.text(4), ")" | "]" | "}");
                self.takes_files_in |= place != TokenPlace::Code || !is_plain;
            }
            "path" if place != TokenPlace::Code => {
                self.takes_files_in |= around.text(1) == "=" && !names_source(around, 2);
                self.passes_path = true;
            }
            _ => {}
        }
        None
    }
}

/// Whether `extern`, which is here, is one of a function or a crate, and not of a block of foreign functions.
fn declares_one_item(around: Around<'_>) -> bool {
    let abi = match around.text(1) {
        text if text.contains('"') => 1,
        // In a macro's definition.
        "$" => 2,
        _ => 0,
    };
    match around.text(1 + abi) {
        "fn" => true,
        "crate" => abi == 0,
        _ => false,
    }
}

/// Whether a literal names a `.rs` file.
fn names_source(around: Around<'_>, offset: isize) -> bool {
    around.text(offset).ends_with(".rs\"")
}

#[cfg(test)]
mod tests;
