//! What this machine has and lacks, row by row.

use crate::ui::report::count;
use crate::ui::terminal::{Style, wrap};

/// One thing that the course needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is called: `clippy`, `file events`.
    pub what: String,
    /// What was found, such as a version; or what is wrong.
    pub found: String,
    /// Whether it is as it should be.
    pub state: Health,
}

/// Whether something is as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// It is.
    Good,
    /// The course works, but something is lost: how to fix it.
    Lacking(String),
    /// The course does not work without it: how to fix it.
    Missing(String),
}

/// The rows, and how many of them need mending.
pub fn doctor(findings: &[Finding], width: usize, style: Style) -> Vec<String> {
    let names = findings
        .iter()
        .map(|finding| crate::ui::terminal::width(&finding.what))
        .max()
        .unwrap_or(0);
    let mut lines = Vec::new();
    for finding in findings {
        let (mark, word, fix) = match &finding.state {
            Health::Good => (style.pass_mark(), "", None),
            Health::Lacking(fix) => (style.skip_mark(), "", Some(fix)),
            Health::Missing(fix) => (style.fail_mark(), "missing: ", Some(fix)),
        };
        let mark = format!(
            "{mark}{}",
            " ".repeat(3 - crate::ui::terminal::width(&mark))
        );
        let gap = " ".repeat(1 + names - crate::ui::terminal::width(&finding.what));
        lines.extend(wrap(
            &format!(
                "{mark}{}{gap}{word}{}",
                style.strong(&finding.what),
                finding.found
            ),
            width,
        ));
        if let Some(fix) = fix {
            lines.extend(wrap(&format!("   to fix it: {fix}"), width));
        }
    }
    let missing = findings
        .iter()
        .filter(|finding| matches!(finding.state, Health::Missing(_)))
        .count();
    let lacking = findings
        .iter()
        .filter(|finding| matches!(finding.state, Health::Lacking(_)))
        .count();
    let sum = match (missing, lacking) {
        (0, 0) => style.good("Everything is here."),
        (0, _) => style.warn(&format!(
            "The course works; {} could be better.",
            count(lacking, "thing")
        )),
        _ => style.bad(&format!(
            "{} must be mended before the course works.",
            count(missing, "thing")
        )),
    };
    lines.push(String::new());
    lines.extend(wrap(&sum, width));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_says_what_and_how_to_mend_it() {
        let finding = |what: &str, found: &str, state| Finding {
            what: what.into(),
            found: found.into(),
            state,
        };
        let findings = [
            finding("cargo", "1.95.0", Health::Good),
            finding(
                "clippy",
                "not installed",
                Health::Missing("rustup component add clippy".into()),
            ),
            finding(
                "file events",
                "none here, the files are polled",
                Health::Lacking("use a local folder".into()),
            ),
        ];
        assert_eq!(
            doctor(
                &findings,
                80,
                Style {
                    unicode: true,
                    ..Style::PLAIN
                }
            )
            .join("\n"),
            "\
✓  cargo       1.95.0
✗  clippy      missing: not installed
   to fix it: rustup component add clippy
–  file events none here, the files are polled
   to fix it: use a local folder

1 thing must be mended before the course works."
        );
        assert_eq!(
            doctor(&findings[..1], 80, Style::PLAIN).join("\n"),
            "ok cargo 1.95.0\n\nEverything is here."
        );
    }
}
