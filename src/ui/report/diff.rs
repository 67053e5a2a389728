//! Unified diffs of the learner's files and the solution's, readable without color.

use std::time::Duration;

use similar::TextDiff;

use crate::ui::terminal::{Keep, Style, fold, sanitize, wrap};

/// After this long, a coarse diff of very different files is better than a late one.
const DIFF_TIMEOUT: Duration = Duration::from_millis(500);

/// One file on both sides; empty if a side doesn't have it.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// Relative to the exercise, with `/`.
    pub path: &'a str,
    /// What the learner wrote.
    pub yours: &'a str,
    /// What the author wrote.
    pub solution: &'a str,
}

/// How the solution differs, file by file.
pub fn diff(files: &[Compared<'_>], width: usize, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    for file in files {
        // Sanitized first: otherwise a lone carriage return would count as the end of a line.
        let [yours, solution] = [file.yours, file.solution].map(|text| sanitize(text, Keep::Text));
        if yours == solution {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let header = (
            format!("your {}", file.path),
            format!("the solution's {}", file.path),
        );
        lines.extend(unified(&header, &yours, &solution, width, style));
    }
    if lines.is_empty() {
        lines = wrap("Your files and the solution's are the same.", width);
    }
    lines
}

/// How a wrong solution differs from the right one, in one file.
pub fn change(path: &str, right: &str, wrong: &str, width: usize, style: Style) -> Vec<String> {
    let [right, wrong] = [right, wrong].map(|text| sanitize(text, Keep::Text));
    let header = (format!("right {path}"), format!("wrong {path}"));
    unified(&header, &right, &wrong, width, style)
}

/// A unified diff of two sanitized texts.
fn unified(
    header: &(String, String),
    before: &str,
    after: &str,
    width: usize,
    style: Style,
) -> Vec<String> {
    let diff = TextDiff::configure()
        .timeout(DIFF_TIMEOUT)
        .diff_lines(before, after);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(&header.0, &header.1)
        .to_string();
    let mut lines = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let paint = |part: &String| match line.as_bytes().first() {
            _ if index < 2 => style.strong(part),
            Some(b'+') => style.good(part),
            Some(b'-') => style.bad(part),
            Some(b'@') => style.accent(part),
            _ => part.clone(),
        };
        lines.extend(fold(line, width).iter().map(paint));
    }
    lines
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const YOURS: &str = indoc! {"
        fn ship(parcel: String) -> usize {
            parcel.len()
        }
    "};
    const THEIRS: &str = indoc! {"
        fn ship(parcel: &str) -> usize {
            parcel.len()
        }
    "};

    fn compared<'a>(yours: &'a str, solution: &'a str) -> [Compared<'a>; 1] {
        [Compared {
            path: "src/lib.rs",
            yours,
            solution,
        }]
    }

    #[test]
    fn a_diff_is_readable_without_color() {
        assert_eq!(
            diff(&compared(YOURS, THEIRS), 80, Style::PLAIN).join("\n"),
            "\
--- your src/lib.rs
+++ the solution's src/lib.rs
@@ -1,3 +1,3 @@
-fn ship(parcel: String) -> usize {
+fn ship(parcel: &str) -> usize {
     parcel.len()
 }"
        );
    }

    #[test]
    fn a_folded_line_keeps_its_color() {
        let style = Style {
            color: true,
            ..Style::PLAIN
        };
        let lines = diff(&compared("", "0123456789\n"), 6, style);
        let plus = |text: &str| style.good(text);
        assert_eq!(lines[lines.len() - 2..], [plus("+01234"), plus("56789")]);
    }

    #[test]
    fn equal_files_are_reported_as_equal() {
        assert_eq!(
            diff(&compared(YOURS, YOURS), 80, Style::PLAIN),
            ["Your files and the solution's are the same."]
        );
    }

    #[test]
    fn control_characters_are_escaped() {
        let lines = diff(&compared("\x1b[2Ja\r\u{7}b", "c"), 80, Style::PLAIN);
        assert!(
            lines.contains(&"-\\x1b[2Ja\\x0d\\x07b".to_owned()),
            "{lines:?}"
        );
    }
}
