//! `FailedAssertion`: the message of a failed `assert_eq!` or `assert_ne!`, as what a learner wants to know.

use super::assertion_source::AssertionSource;
use super::debug_value;
use super::difference::{Difference, DifferenceKind, differences};
use super::marked::TwoSides;
use crate::ui::report::words::count;
use crate::ui::terminal::{Keep, Style, cut, joined, sanitize, wrap};

/// Longer values aren't compared part by part.
const LONGEST: usize = 200_000;

/// A failed assertion about two values.
#[derive(Debug, PartialEq, Eq)]
pub struct FailedAssertion<'m> {
    /// What the author of the test says about it.
    note: Vec<&'m str>,
    /// Whether the values should have been different.
    same: bool,
    left: String,
    right: String,
}

impl<'m> FailedAssertion<'m> {
    /// Reads a panic's message; `None` if it's another one.
    pub fn read(message: &[&'m str]) -> Option<Self> {
        let head = message.first()?.strip_prefix("assertion `left ")?;
        let (operator, note) = head.split_once(" right` failed")?;
        let same = match operator {
            "==" => false,
            "!=" => true,
            _ => return None,
        };
        let left = message
            .iter()
            .position(|line| line.starts_with("  left: "))?;
        let right = message
            .iter()
            .rposition(|line| line.starts_with(" right: "))?;
        if right <= left {
            return None;
        }
        let value = |lines: &[&str]| lines.join("\n")["  left: ".len()..].to_owned();
        let first = note.strip_prefix(": ");
        Some(Self {
            note: first
                .into_iter()
                .chain(message[1..left].iter().copied())
                .collect(),
            same,
            left: value(&message[left..right]),
            right: value(&message[right..]),
        })
    }

    /// What differs, in at most about `rows` rows. `source` is the assertion as it's written.
    pub fn lines(
        &self,
        source: Option<&AssertionSource<'_>>,
        width: usize,
        rows: usize,
        style: Style,
    ) -> Vec<String> {
        let note = self.note.iter();
        let mut lines: Vec<String> = note
            .flat_map(|line| wrap(&sanitize(line, Keep::Text), width))
            .take(rows)
            .collect();
        if self.same {
            let value = joined(&self.left);
            let text = format!("both are {value}");
            lines.push(cut(&text, width, style.ellipsis()));
            return lines;
        }
        let (labels, values) = match source.and_then(AssertionSource::expected_side) {
            Some(0) => (["yours", "expected"], [self.right.as_str(), &self.left]),
            Some(_) => (["yours", "expected"], [self.left.as_str(), &self.right]),
            None => (["left", "right"], [self.left.as_str(), &self.right]),
        };
        let sides = TwoSides {
            labels,
            style,
            width,
        };
        lines.extend(compared(
            sides,
            values,
            rows.saturating_sub(lines.len()).max(2),
        ));
        lines
    }
}

/// What differs between two values.
fn compared(sides: TwoSides, values: [&str; 2], rows: usize) -> Vec<String> {
    let [yours, expected] = values;
    if yours == expected {
        let text = format!("both print the same, but they aren't equal: {yours}");
        let text = joined(&text);
        return vec![cut(&text, sides.width, sides.style.ellipsis())];
    }
    let fits = |text: &str| text.chars().count() <= sides.room().min(60);
    if values.iter().all(|text| fits(text)) || values.iter().any(|text| text.len() > LONGEST) {
        return sides.both(values);
    }
    let (Some(ours), Some(theirs)) = (debug_value::read(yours), debug_value::read(expected)) else {
        return sides.both(values);
    };
    let found = differences(&ours, &theirs);
    let mut lines = Vec::new();
    for (index, difference) in found.iter().enumerate() {
        let mut next = Vec::new();
        let head = head(difference, sides.style);
        if !head.is_empty() {
            next.push(cut(&head, sides.width, sides.style.ellipsis()));
        }
        match difference.kind {
            DifferenceKind::Changed { yours, expected }
            | DifferenceKind::Reordered { yours, expected } => {
                next.extend(sides.both([yours, expected]));
            }
            DifferenceKind::Missing(text) => next.push(sides.side(1, text)),
            DifferenceKind::Extra(text) => next.push(sides.side(0, text)),
        }
        if index > 0 && lines.len() + next.len() > rows {
            let more = count(found.len() - index, "more difference");
            let text = format!("{} and {more}", sides.style.ellipsis());
            lines.push(sides.style.dim(&cut(&text, sides.width, "")));
            break;
        }
        lines.extend(next);
    }
    lines
}

/// Where values differ, and how, if the values below don't say it.
fn head(difference: &Difference<'_>, style: Style) -> String {
    let path = joined(&difference.path);
    let (path, is_whole) = (style.strong(&path), path.is_empty());
    match difference.kind {
        DifferenceKind::Changed { .. } => path,
        DifferenceKind::Missing(_) if is_whole => "missing:".to_owned(),
        DifferenceKind::Missing(_) => format!("{path} is missing"),
        DifferenceKind::Extra(_) if is_whole => "too much:".to_owned(),
        DifferenceKind::Extra(_) => format!("{path} is too much"),
        DifferenceKind::Reordered { .. } if is_whole => {
            "the same items in another order:".to_owned()
        }
        DifferenceKind::Reordered { .. } => format!("{path}: the same items in another order"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style {
        unicode: true,
        ..Style::PLAIN
    };

    fn shown(message: &[&str], source: Option<&str>, width: usize) -> Vec<String> {
        let assertion = FailedAssertion::read(message).expect("an assertion");
        let source = source.and_then(AssertionSource::read);
        assertion.lines(source.as_ref(), width, 12, STYLE)
    }

    #[test]
    fn a_field_of_a_long_list_is_named() {
        let station = |n: u32| {
            format!(
                "Station {{ name: \"Pier\", region: Region {{ name: \"Coast\", inhabitants: {n} }} }}"
            )
        };
        let list = |last| format!("[{}, {}]", station(7), station(last));
        let (left, right) = (
            format!("  left: {}", list(100_001)),
            format!(" right: {}", list(100_000)),
        );
        assert_eq!(
            shown(
                &[
                    "assertion `left == right` failed: all of them",
                    &left,
                    &right
                ],
                Some("assert_eq!(stations(), [Station::new()]);"),
                60
            ),
            [
                "all of them",
                "[1].region.inhabitants",
                "yours     100001",
                "expected  100000"
            ]
        );
    }

    #[test]
    fn without_the_source_the_sides_keep_their_names() {
        let message = ["assertion `left == right` failed", "  left: 4", " right: 3"];
        assert_eq!(shown(&message, None, 60), ["left      4", "right     3"]);
    }

    #[test]
    fn what_was_expected_on_the_left_stays_expected() {
        let message = ["assertion `left == right` failed", "  left: 4", " right: 3"];
        let source = Some("assert_eq!(4, three());");
        assert_eq!(shown(&message, source, 60), ["yours     3", "expected  4"]);
    }

    #[test]
    fn values_that_should_differ_and_values_that_only_look_equal() {
        let message = ["assertion `left != right` failed", "  left: 4", " right: 4"];
        assert_eq!(shown(&message, None, 60), ["both are 4"]);
        let message = [
            "assertion `left == right` failed",
            "  left: NaN",
            " right: NaN",
        ];
        assert_eq!(
            shown(&message, None, 60),
            ["both print the same, but they aren't equal: NaN"]
        );
    }

    #[test]
    fn missing_and_further_items_are_counted() {
        let list = |numbers: &[u64]| {
            format!(
                "{:?}",
                numbers.iter().map(|n| n * 10_000_019).collect::<Vec<u64>>()
            )
        };
        let all: Vec<u64> = (1..=40).collect();
        let (left, right) = (
            format!("  left: {}", list(&all[..30])),
            format!(" right: {}", list(&all)),
        );
        let lines = shown(
            &["assertion `left == right` failed", &left, &right],
            Some("assert_eq!(primes(), [1]);"),
            60,
        );
        assert_eq!(lines[..2], ["[30] is missing", "expected  310000589"]);
        assert_eq!(
            lines.last().map(String::as_str),
            Some("… and 4 more differences")
        );
    }

    #[test]
    fn every_width_works() {
        let message = [
            "assertion `left == right` failed: a note that is long",
            "  left: [Point { x: 1, y: \"a longer text, with spaces\" }]",
            " right: [Point { x: 1, y: \"a longer text; with spaces\" }, Point { x: 2, y: \"\" }]",
        ];
        for width in 1..90 {
            for line in shown(&message, None, width) {
                assert!(
                    crate::ui::terminal::width(&line) <= width,
                    "{width}: {line}"
                );
            }
        }
    }
}
