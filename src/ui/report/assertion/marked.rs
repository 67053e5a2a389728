//! Two pieces of text below each other, with what differs marked by color, or by `^` where there is none.

use std::ops::Range;

use similar::{ChangeTag, TextDiff};

use crate::ui::terminal::{Keep, Style, cut, sanitize, width};

/// As wide as the longest label, with two spaces.
const LABEL: usize = 10;

/// Lines of equal text around those that differ.
const CONTEXT: usize = 2;

/// How the two sides are called, and how they look.
#[derive(Clone, Copy)]
pub struct TwoSides {
    /// `yours` and `expected`, or `left` and `right` if it isn't known which is which.
    pub labels: [&'static str; 2],
    /// Colors and marks.
    pub style: Style,
    /// Columns.
    pub width: usize,
}

impl TwoSides {
    /// The columns for a value behind its label.
    pub fn room(self) -> usize {
        self.width.saturating_sub(LABEL)
    }

    /// One value on one side.
    pub fn side(self, index: usize, text: &str) -> String {
        let text = shown(text);
        let text = cut(&text, self.room().max(1), self.style.ellipsis());
        self.labeled(index, &self.painted(index, &text))
    }

    fn labeled(self, index: usize, text: &str) -> String {
        if self.width < 2 * LABEL {
            let short = self.labels[index].chars().next().unwrap_or(' ');
            return cut(&format!("{short} {text}"), self.width, "");
        }
        let label = format!("{:LABEL$}", self.labels[index]);
        format!("{}{text}", self.style.dim(&label))
    }

    fn painted(self, index: usize, text: &str) -> String {
        if index == 0 {
            self.style.bad(text)
        } else {
            self.style.good(text)
        }
    }

    /// Both values, and what differs. Of long ones, what is around the first difference.
    pub fn both(self, [yours, expected]: [&str; 2]) -> Vec<String> {
        if let (Some(yours), Some(expected)) = (lines_of(yours), lines_of(expected)) {
            return self.line_by_line(&yours, &expected);
        }
        let texts = [yours, expected].map(|text| shown(text).chars().collect::<Vec<char>>());
        let differ = differing([&texts[0], &texts[1]]);
        let room = if self.width < 2 * LABEL {
            self.width.saturating_sub(2)
        } else {
            self.room()
        };
        let first = differ.as_ref().map_or(0, |[range, _]| range.start);
        let mut lines = Vec::new();
        for index in [0, 1] {
            let range = differ
                .as_ref()
                .map_or(0..texts[index].len(), |ranges| ranges[index].clone());
            let (text, marked) = self.window(index, &texts[index], range, first, room.max(1));
            lines.push(self.labeled(index, &text));
            let says_more = differ.is_some() && !marked.is_empty();
            if says_more && !self.style.color && self.width >= 2 * LABEL {
                let mark = format!("{}{}", " ".repeat(marked.start), "^".repeat(marked.len()));
                lines.push(format!("{:LABEL$}{mark}", ""));
            }
        }
        lines
    }

    /// What fits of a text, beginning somewhat before `first`, and the columns of its marked part.
    fn window(
        self,
        index: usize,
        text: &[char],
        marked: Range<usize>,
        first: usize,
        room: usize,
    ) -> (String, Range<usize>) {
        let whole: String = text.iter().collect();
        let start = if width(&whole) <= room {
            0
        } else {
            first.saturating_sub(room / 3)
        };
        let mut before = String::new();
        if start > 0 {
            before.push_str(self.style.ellipsis());
        }
        before.extend(text.iter().take(marked.start).skip(start));
        let only_spaces = text[marked.clone()].iter().all(|char| *char == ' ');
        let middle: String = marked
            .clone()
            .map(|at| {
                let is_last = text
                    .get(at + 1)
                    .is_none_or(|next| matches!(next, '"' | ' '));
                if only_spaces || is_last {
                    self.visible(text[at])
                } else {
                    text[at]
                }
            })
            .collect();
        let after: String = text[marked.end..].iter().collect();
        let columns = width(&before).min(room)..(width(&before) + width(&middle)).min(room);
        let text = format!("{before}{}{after}", self.painted(index, &middle));
        (cut(&text, room, self.style.ellipsis()), columns)
    }

    /// A space that couldn't be seen otherwise.
    fn visible(self, char: char) -> char {
        if char == ' ' && self.style.unicode {
            '·'
        } else {
            char
        }
    }

    /// Texts of several lines, as a diff of their lines.
    fn line_by_line(self, yours: &[String], expected: &[String]) -> Vec<String> {
        let [ours, theirs] = [yours, expected].map(|lines| lines.join("\n") + "\n");
        let diff = TextDiff::from_lines(ours.as_str(), theirs.as_str());
        let mut lines = vec![self.style.dim(&cut(
            &format!("- {}   + {}", self.labels[0], self.labels[1]),
            self.width,
            self.style.ellipsis(),
        ))];
        for (index, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
            if index > 0 {
                lines.push(self.style.dim(self.style.ellipsis()));
            }
            for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
                let text = change.value().trim_end_matches('\n');
                let ending: String = text
                    .chars()
                    .skip(text.trim_end_matches(' ').chars().count())
                    .map(|char| self.visible(char))
                    .collect();
                let text = format!("{}{ending}", text.trim_end_matches(' '));
                let fit = |line: String| cut(&line, self.width, self.style.ellipsis());
                lines.push(match change.tag() {
                    ChangeTag::Equal => fit(format!("  {text}")),
                    ChangeTag::Delete => self.painted(0, &fit(format!("- {text}"))),
                    ChangeTag::Insert => self.painted(1, &fit(format!("+ {text}"))),
                });
            }
        }
        lines
    }
}

/// The text without control characters, in one line, with spaces that look like others named.
fn shown(text: &str) -> String {
    let text = sanitize(text, Keep::Text);
    let mut shown = String::new();
    for char in text.chars() {
        match char {
            '\n' => shown.push(' '),
            '\u{a0}' | '\u{2000}'..='\u{200f}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                shown.extend(char.escape_unicode());
            }
            other => shown.push(other),
        }
    }
    shown
}

/// The parts that differ, if the rest is enough to be worth a mark.
fn differing([yours, expected]: [&[char]; 2]) -> Option<[Range<usize>; 2]> {
    let is_number = |text: &[char]| {
        text.iter()
            .all(|char| !char.is_alphabetic() && *char != '"')
    };
    if is_number(yours) && is_number(expected) {
        return None;
    }
    let start = yours
        .iter()
        .zip(expected)
        .take_while(|(yours, expected)| yours == expected)
        .count();
    let end = yours[start..]
        .iter()
        .rev()
        .zip(expected[start..].iter().rev())
        .take_while(|(yours, expected)| yours == expected)
        .count();
    let shorter = yours.len().min(expected.len());
    let ranges = [start..yours.len() - end, start..expected.len() - end];
    (2 * (start + end) > shorter).then_some(ranges)
}

/// The lines of a printed string that has several.
fn lines_of(text: &str) -> Option<Vec<String>> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut lines = vec![String::new()];
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        let line = lines.last_mut()?;
        match (char, (char == '\\').then(|| chars.next()).flatten()) {
            (_, Some('n')) => lines.push(String::new()),
            (_, Some(quoted @ ('"' | '\\' | '\''))) => line.push(quoted),
            (_, Some(other)) => line.extend(['\\', other]),
            (char, None) => line.push(char),
        }
    }
    let lines: Vec<String> = lines.iter().map(|line| shown(line)).collect();
    (lines.len() > 1).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: TwoSides = TwoSides {
        labels: ["yours", "expected"],
        style: Style {
            unicode: true,
            ..Style::PLAIN
        },
        width: 40,
    };

    #[test]
    fn without_color_what_differs_has_a_mark_below() {
        assert_eq!(
            PLAIN.both(["\"ten \"", "\"ten\""]),
            ["yours     \"ten·\"", "              ^", "expected  \"ten\""]
        );
        assert_eq!(
            PLAIN.both(["Some(Red)", "Some(Green)"]),
            [
                "yours     Some(Red)",
                "               ^^^",
                "expected  Some(Green)",
                "               ^^^^^"
            ]
        );
    }

    #[test]
    fn spaces_between_words_stay_spaces() {
        assert_eq!(
            PLAIN.both(["\"asked 2 times \"", "\"asked for 3 times\""])[0],
            "yours     \"asked 2 times·\""
        );
    }

    #[test]
    fn numbers_and_what_has_little_in_common_are_not_marked() {
        assert_eq!(
            PLAIN.both(["100001", "100000"]),
            ["yours     100001", "expected  100000"]
        );
        assert_eq!(
            PLAIN.both(["\"sea\"", "\"mountains\""]),
            ["yours     \"sea\"", "expected  \"mountains\""]
        );
    }

    #[test]
    fn only_what_differs_has_color() {
        let style = Style {
            color: true,
            ..PLAIN.style
        };
        let sides = TwoSides { style, ..PLAIN };
        let lines = sides.both(["\"cart\"", "\"card\""]);
        assert!(lines[0].ends_with(&format!("\"car{}\"", style.bad("t"))));
        assert!(lines[1].ends_with(&format!("\"car{}\"", style.good("d"))));
    }

    #[test]
    fn of_long_texts_what_is_around_the_first_difference_is_shown() {
        let long = |middle: &str| format!("\"{}{middle}{}\"", "a".repeat(90), "b".repeat(90));
        assert_eq!(
            PLAIN.both([&long("x"), &long("y")]),
            [
                "yours     …aaaaaaaaaaxbbbbbbbbbbbbbbbbb…",
                "                     ^",
                "expected  …aaaaaaaaaaybbbbbbbbbbbbbbbbb…",
                "                     ^"
            ]
        );
    }

    #[test]
    fn texts_of_several_lines_are_compared_by_line() {
        assert_eq!(
            PLAIN.both([r#""ab\n# \n..\n""#, r#""ab\n#\n..\n""#]),
            ["- yours   + expected", "  ab", "- #·", "+ #", "  ..", "  "]
        );
    }

    #[test]
    fn spaces_that_look_like_others_are_named() {
        assert_eq!(
            PLAIN.both(["\"a\u{a0}b\"", "\"a b\""])[0],
            "yours     \"a\\u{a0}b\""
        );
    }
}
