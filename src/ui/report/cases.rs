//! What a person sees of a failing case of a public suite: what went in, what should have come out, and what came.

use super::tested::Tested;
use crate::judge::FailedCase;
use crate::ui::terminal::{cut, joined};

/// As wide as the longest label, with two spaces.
const INDENT: usize = 10;

impl Tested<'_> {
    /// A failing case, each of its texts in at most `rows` rows.
    pub(super) fn case(&self, case: &FailedCase, width: usize, rows: usize) -> Vec<String> {
        let name = joined(&case.name);
        let head = format!("case {}", self.style.strong(&name));
        let mut lines = vec![cut(&head, width, self.style.ellipsis())];
        for (label, text) in [
            ("input", &case.input),
            ("expected", &case.expected),
            ("got", &case.got),
        ] {
            let texts: Vec<&str> = text.trim_end().lines().collect();
            if width <= 2 * INDENT {
                lines.push(cut(&self.style.dim(label), width, ""));
                lines.extend(self.head_and_tail(&texts, width, rows, 0));
                continue;
            }
            let rows = self.head_and_tail(&texts, width - INDENT, rows, 0);
            let label = |row: usize| if row == 0 { label } else { "" };
            lines.extend(rows.iter().enumerate().map(|(row, text)| {
                let label = self.style.dim(&format!("{:INDENT$}", label(row)));
                format!("{label}{text}")
            }));
        }
        lines
    }
}

/// The same in plain text, where there is no room to speak of.
pub fn plain(case: &FailedCase) -> String {
    format!(
        "case {}\ninput: {}\nexpected: {}\ngot: {}",
        case.name, case.input, case.expected, case.got
    )
}
