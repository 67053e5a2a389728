//! The pages beside the findings: everything that tests printed, and the error codes of a verdict.

use super::medium::Medium;
use super::words::count;
use crate::judge::{TestOutcome, Verdict};
use crate::ui::terminal::{Keep, Style, cut, joined, sanitize};

/// Everything that was kept of what the tests printed, test by test, panics included. The tests that fail come first.
pub fn output(verdict: &Verdict, width: usize, wraps: bool, style: Style) -> Vec<String> {
    let medium = Medium::Screen { wraps };
    let mut tests: Vec<_> = verdict.tests.iter().collect();
    tests.sort_by_key(|test| test.outcome == TestOutcome::Passed);
    tests.retain(|test| !test.output.trim().is_empty());
    let mut lines = Vec::new();
    for test in tests {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let name = joined(&test.name);
        lines.push(cut(&style.strong(&name), width, style.ellipsis()));
        let printed = test.output.trim_end().lines();
        lines.extend(
            printed.flat_map(|line| medium.fit(&sanitize(line, Keep::Text), width, 0, style)),
        );
        if test.lines_left_out > 0 {
            let more = count(test.lines_left_out, "more line");
            let text = format!("{} {more} in the middle weren't kept", style.ellipsis());
            lines.push(style.dim(&cut(&text, width, style.ellipsis())));
        }
    }
    lines
}

/// The first nine of a verdict's codes, each with the key that explains it and its first message.
pub fn codes(codes: &[&str], verdict: &Verdict, width: usize, style: Style) -> Vec<String> {
    let message = |code: &str| {
        let of_code = |of: &&crate::judge::Diagnostic| of.code.as_deref() == Some(code);
        let first = verdict.diagnostics.iter().find(of_code);
        first.map_or("", |found| &found.message)
    };
    let row = |(index, code): (usize, &&str)| {
        let message = joined(message(code));
        let key = style.accent(&(index + 1).to_string());
        cut(
            &format!("{key}  {}  {message}", style.strong(code)),
            width,
            style.ellipsis(),
        )
    };
    codes.iter().take(9).enumerate().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;

    #[test]
    fn what_failing_tests_printed_comes_first() {
        let mut verdict = fixtures::test_fails();
        verdict.tests[0].output = "a line that is long\n".to_owned();
        verdict.tests[0].lines_left_out = 7;
        let shown = |wraps| output(&verdict, 12, wraps, Style::PLAIN);
        let lines = shown(true);
        assert_eq!(lines[..2], ["adds", "packing"]);
        let (end, cut_off) = (
            ["ships", "a line that", "is long", "... 7 mor..."],
            "a line th...",
        );
        assert_eq!(lines[lines.len() - 4..], end);
        assert!(
            shown(false).contains(&cut_off.to_owned()),
            "{:?}",
            shown(false)
        );
    }

    #[test]
    fn codes_have_keys_and_messages() {
        let verdict = fixtures::does_not_compile();
        assert_eq!(
            codes(&["E0382", "E0277"], &verdict, 40, Style::PLAIN),
            [
                "1  E0382  use of moved value: `parcel`",
                "2  E0277  cannot add `&str` to `u32`"
            ]
        );
    }
}
