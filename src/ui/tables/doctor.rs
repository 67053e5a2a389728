//! The table of `doctor`: what this machine has, and what is missing.

use crate::ui::report::count;
use crate::ui::terminal::{Style, wrap};

/// One thing that the course needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its name: `clippy`, `file events`.
    pub what: String,
    /// What was found, such as a version, or what is wrong.
    pub found: String,
    /// Whether it works.
    pub state: Health,
}

/// Whether something works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// It works.
    Good,
    /// The course works, but not as well as it could: how to fix it.
    Degraded(String),
    /// The course doesn't work without it: how to fix it.
    Missing(String),
}

/// The rows, and how many of them need a fix.
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
            Health::Degraded(fix) => (style.skip_mark(), "", Some(fix)),
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
    let degraded = findings
        .iter()
        .filter(|finding| matches!(finding.state, Health::Degraded(_)))
        .count();
    let sum = match (missing, degraded) {
        (0, 0) => style.good("Everything is ready."),
        (0, _) => style.warn(&format!(
            "The course works; {} could be improved.",
            count(degraded, "thing")
        )),
        _ => style.bad(&format!(
            "{} must be fixed before the course works.",
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
    fn each_row_shows_what_was_found_and_how_to_fix_it() {
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
                Health::Degraded("use a local folder".into()),
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

1 thing must be fixed before the course works."
        );
        assert_eq!(
            doctor(&findings[..1], 80, Style::PLAIN).join("\n"),
            "ok cargo 1.95.0\n\nEverything is ready."
        );
    }
}
