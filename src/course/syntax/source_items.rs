//! `SourceItems`: the items of a Rust source, to find out which one a line belongs to. Knows nothing about errors.

use std::ops::{Range, RangeInclusive};

use super::nesting::may_be_too_deep;
use super::rust::{SourceToken, tokens};
use crate::course::source::LineIndex;

/// The words that begin an item with a name.
const KEYWORDS: [&str; 8] = [
    "fn", "struct", "enum", "trait", "mod", "type", "const", "static",
];

/// An item whose end hasn't been found yet.
struct OpenItem {
    name: String,
    start: usize,
    /// How many brackets are open around it.
    depth: usize,
}

/// The items of a source, each with its lines and its path, such as `Locker::open`. Empty for what isn't Rust.
pub struct SourceItems(Vec<(RangeInclusive<usize>, String)>);

impl SourceItems {
    /// The items of this source.
    pub fn of(source: &str) -> Self {
        let tokens = (!may_be_too_deep(source.as_bytes())).then(|| tokens(source));
        let lines = LineIndex::of(source);
        let items = read(&tokens.flatten().unwrap_or_default()).into_iter();
        let in_lines = |(range, path): (Range<usize>, String)| {
            (lines.line(range.start)..=lines.line(range.end - 1), path)
        };
        Self(items.map(in_lines).collect())
    }

    /// The path of the innermost item that a line (from 1) belongs to.
    pub fn around(&self, line: usize) -> Option<&str> {
        let around = self.0.iter().filter(|(lines, _)| lines.contains(&line));
        let innermost = around.max_by_key(|(lines, _)| *lines.start());
        innermost.map(|(_, path)| path.as_str())
    }
}

/// The items that these tokens are.
fn read(tokens: &[SourceToken<'_>]) -> Vec<(Range<usize>, String)> {
    let mut items = Vec::new();
    let mut open: Vec<OpenItem> = Vec::new();
    let mut depth = 0_usize;
    // Whether the innermost item's body hasn't begun yet.
    let mut in_header = false;
    for (at, token) in tokens.iter().enumerate() {
        let is_its_own = |depth| open.last().is_some_and(|item| item.depth == depth);
        let ends_item = match token.text {
            "(" | "[" | "{" => {
                in_header &= token.text != "{" || !is_its_own(depth);
                depth += 1;
                false
            }
            ")" | "]" | "}" => {
                depth = depth.saturating_sub(1);
                token.text == "}" && !in_header && is_its_own(depth)
            }
            ";" => in_header && is_its_own(depth),
            _ => {
                if let Some(name) = name_of_item(&tokens[at..]).filter(|_| !in_header) {
                    let start = token.range.start;
                    open.push(OpenItem { name, start, depth });
                    in_header = true;
                }
                false
            }
        };
        if ends_item {
            let path: Vec<&str> = open.iter().map(|item| item.name.as_str()).collect();
            let path = path.join("::");
            let ended = open.pop().into_iter();
            items.extend(ended.map(|item| (item.start..token.range.end, path.clone())));
            in_header = false;
        }
    }
    items
}

/// The name of the item that begins with the first of these tokens.
fn name_of_item(tokens: &[SourceToken<'_>]) -> Option<String> {
    let [keyword, next, ..] = tokens else {
        return None;
    };
    if keyword.text == "impl" {
        return Some(name_of_impl(&tokens[1..]));
    }
    let is_name = next
        .text
        .starts_with(|char: char| char.is_alphabetic() || char == '_')
        && next.text != "fn";
    (KEYWORDS.contains(&keyword.text) && is_name).then(|| next.word().to_owned())
}

/// The words of an implementation's header outside of angle brackets: `Display for Locker`.
fn name_of_impl(tokens: &[SourceToken<'_>]) -> String {
    let mut depth = 0_usize;
    let mut words: Vec<&str> = Vec::new();
    for token in tokens {
        match token.text {
            "{" | "where" => break,
            "<" => depth += 1,
            ">" => depth = depth.saturating_sub(1),
            word if depth == 0 && word.starts_with(char::is_alphabetic) => words.push(word),
            _ => {}
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const SOURCE: &str = indoc! {"
        //! Lockers.
        use std::fmt;

        pub struct Locker {
            bag: Option<[u8; 3]>,
        }

        impl<'a> fmt::Display for Locker {
            fn fmt(&self, _: &[u8; 3]) -> String {
                const LIMIT: u32 = 3;
                match self { _ => String::new() }
            }
        }

        const fn after(f: fn(u32) -> u32)
        -> impl Fn() {
            fn inner() {}
            let s = Locker { bag: None };
            move || ()
        }
        mod tests;
    "};

    #[test]
    fn the_innermost_item_around_a_line_is_found() {
        let items = SourceItems::of(SOURCE);
        for (line, item) in [
            (1, None),
            (2, None),
            (4, Some("Locker")),
            (5, Some("Locker")),
            (7, None),
            (8, Some("fmt Display for Locker")),
            (9, Some("fmt Display for Locker::fmt")),
            (10, Some("fmt Display for Locker::fmt::LIMIT")),
            (11, Some("fmt Display for Locker::fmt")),
            (13, Some("fmt Display for Locker")),
            (16, Some("after")),
            (17, Some("after::inner")),
            (18, Some("after")),
            (21, Some("tests")),
            (0, None),
            (99, None),
        ] {
            assert_eq!(items.around(line), item, "line {line}");
        }
    }

    #[test]
    fn what_is_not_rust_has_no_items() {
        assert_eq!(SourceItems::of("fn open( {").around(1), None);
        assert_eq!(SourceItems::of("fn open() {}").around(1), Some("open"));
    }
}
