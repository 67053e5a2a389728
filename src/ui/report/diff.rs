//! The learner's files beside the solution's, as a unified diff that reads well without colour.

use std::time::Duration;

use similar::TextDiff;

use crate::ui::terminal::{Keep, Style, fold, sanitize, wrap};

/// Files that are too different to be compared well are compared badly, but in time.
const PATIENCE: Duration = Duration::from_millis(500);

/// One file of both sides; empty where a side has none.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// Relative to the exercise, with `/`.
    pub path: &'a str,
    /// What the learner wrote.
    pub yours: &'a str,
    /// What the author wrote.
    pub solution: &'a str,
}

/// What the solution does otherwise, file by file.
pub fn diff(files: &[Compared<'_>], width: usize, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    for file in files {
        // Made harmless first: otherwise each lone carriage return would count as the end of a line.
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
        lines = wrap("Your files and the solution's read the same.", width);
    }
    lines
}

/// What a wrong solution does otherwise than the right one, in one file.
pub fn change(path: &str, right: &str, wrong: &str, width: usize, style: Style) -> Vec<String> {
    let [right, wrong] = [right, wrong].map(|text| sanitize(text, Keep::Text));
    let header = (format!("right {path}"), format!("wrong {path}"));
    unified(&header, &right, &wrong, width, style)
}

/// A unified diff of two harmless texts.
fn unified(
    header: &(String, String),
    before: &str,
    after: &str,
    width: usize,
    style: Style,
) -> Vec<String> {
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
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
    fn a_difference_reads_well_without_colour() {
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
    fn colour_follows_the_sign_over_the_edge() {
        let style = Style {
            colour: true,
            ..Style::PLAIN
        };
        let lines = diff(&compared("", "0123456789\n"), 6, style);
        let plus = |text: &str| style.good(text);
        assert_eq!(lines[lines.len() - 2..], [plus("+01234"), plus("56789")]);
    }

    #[test]
    fn equal_files_are_said_to_be_equal() {
        assert_eq!(
            diff(&compared(YOURS, YOURS), 80, Style::PLAIN),
            ["Your files and the solution's read the same."]
        );
    }

    #[test]
    fn control_characters_do_no_harm() {
        let lines = diff(&compared("\x1b[2Ja\r\u{7}b", "c"), 80, Style::PLAIN);
        assert!(
            lines.contains(&"-\\x1b[2Ja\\x0d\\x07b".to_owned()),
            "{lines:?}"
        );
    }
}
