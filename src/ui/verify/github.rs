//! `Github`: workflow annotations while exercises are judged, and a Markdown table for the job summary.

use std::fs::File;
use std::io;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::first_error::{Complaint, complaints};
use super::{Listener, RunSummary, Sums};
use crate::judge::{Decision, Event, Verdict};
use crate::ui::report::words;
use crate::ui::terminal::joined;

/// Reports for GitHub.
pub struct Github<W> {
    out: W,
    /// The path from the repository to the course: empty, or with a `/` at its end.
    prefix: String,
    summary: Option<PathBuf>,
}

impl<W: Write> Github<W> {
    /// Writes annotations to `out`. `prefix` is the path from the repository to the course: empty, or `courses/rust/`.
    /// The table is appended to the file `summary`, which `GITHUB_STEP_SUMMARY` names. Without it, the table goes to `out`.
    pub fn new(out: W, prefix: impl Into<String>, summary: Option<PathBuf>) -> Self {
        Self {
            out,
            prefix: prefix.into(),
            summary,
        }
    }

    fn annotation(&self, exercise: &str, complaint: &Complaint) -> String {
        let mut properties = Vec::new();
        if let Some(file) = &complaint.file {
            properties.push(format!(
                "file={}",
                property(&format!("{}{file}", self.prefix))
            ));
            properties.extend(complaint.line.map(|line| format!("line={line}")));
            properties.extend(complaint.column.map(|column| format!("col={column}")));
        }
        properties.push(format!(
            "title={}",
            property(&format!("{exercise}: {}", complaint.title))
        ));
        format!(
            "::error {}::{}",
            properties.join(","),
            data(&complaint.text)
        )
    }
}

impl<W: Write> Listener for Github<W> {
    fn on_event(&mut self, event: &Event) -> io::Result<()> {
        if let Event::Judged(verdict) = event {
            // GitHub shows some of them, and its log has all.
            for complaint in &complaints(verdict) {
                let annotation = self.annotation(&verdict.exercise, complaint);
                writeln!(self.out, "{annotation}")?;
            }
            self.out.flush()?;
        }
        Ok(())
    }

    fn finish(&mut self, whole: &RunSummary<'_>) -> io::Result<()> {
        let table = table(whole);
        if let Some(path) = &self.summary {
            let opened = open(path);
            let Err(cause) = opened.and_then(|mut file| file.write_all(table.as_bytes())) else {
                return Ok(());
            };
            // The verdicts don't depend on it.
            let words = format!("could not write the summary to {}: {cause}", path.display());
            writeln!(
                self.out,
                "::warning title=GITHUB_STEP_SUMMARY::{}",
                data(&words)
            )?;
        }
        self.out.write_all(table.as_bytes())?;
        self.out.flush()
    }
}

/// Opens the summary to append to it. A pipe without a reader is an error: otherwise we would wait for one.
fn open(summary: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;

        use rustix::fs::OFlags;
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(summary)
}

fn table(whole: &RunSummary<'_>) -> String {
    let sums = Sums::of(whole.verdicts);
    let mut text = format!(
        "### {}\n\n{} of {} passed, {} of {}, {}\n\n| Exercise | Level | Verdict | Tests | Points | Seconds |\n|---|---|---|---|---:|---:|\n",
        cell(whole.course),
        sums.passed,
        words::count(sums.exercises, "exercise"),
        sums.points,
        words::count(sums.max_points as usize, "point"),
        cell(&format!("{} ({})", whole.toolchain, whole.origin)),
    );
    for verdict in whole.verdicts {
        let passed = verdict
            .tests
            .iter()
            .filter(|test| test.outcome == crate::judge::TestOutcome::Passed)
            .count();
        let row = format!(
            "| {} | {} | {} | {passed}/{} | {}/{} | {:.2} |\n",
            cell(&verdict.exercise),
            cell(&verdict.level),
            cell(&decision(verdict)),
            verdict.tests.len(),
            verdict.points,
            verdict.max_points,
            verdict.seconds
        );
        text.push_str(&row);
    }
    text
}

fn decision(verdict: &Verdict) -> String {
    match &verdict.decision {
        Decision::Passed => "✅ passed".to_owned(),
        Decision::Failed(cause) => {
            format!("❌ failed: {cause}{}", words::codes(verdict))
        }
        Decision::Skipped(skip) => format!("➖ skipped: {}", words::skipped(skip)),
    }
}

/// Escapes a cell of a Markdown table.
fn cell(text: &str) -> String {
    joined(text)
        .replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
}

/// Escapes the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixtures;

    fn printed(verdicts: &[Verdict], prefix: &str, summary: Option<PathBuf>) -> String {
        let mut out = Vec::new();
        let mut github = Github::new(&mut out, prefix, summary);
        for verdict in verdicts {
            github
                .on_event(&Event::Judged(verdict.clone()))
                .expect("written");
        }
        github
            .finish(&RunSummary {
                course: "Rust roadmap",
                toolchain: "rustc 1.95.0",
                origin: "stable-x86_64-unknown-linux-gnu",
                verdicts,
                seconds: 1.0,
            })
            .expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_failed_test_is_annotated_at_the_line_that_panicked() {
        assert_eq!(
            printed(&[fixtures::test_fails()], "courses/rust/", None),
            "\
::error file=courses/rust/exercises/03_ownership/moves1/tests/moves1.rs,line=2,col=47,title=moves1%3A test adds::assertion `left == right` failed: sum of 1 and 2%0A  left: 4%0A right: 3
::error title=moves1%3A test edge%3A%3Areturns::returned the error \"bad\"
### Rust roadmap

0 of 1 exercise passed, 0 of 1 point, rustc 1.95.0 (stable-x86_64-unknown-linux-gnu)

| Exercise | Level | Verdict | Tests | Points | Seconds |
|---|---|---|---|---:|---:|
| moves1 | 03_ownership | ❌ failed: a test fails | 1/3 | 0/1 | 0.21 |
"
        );
    }

    #[test]
    fn passed_and_skipped_exercises_are_not_annotated() {
        let text = printed(&[fixtures::passed(), fixtures::skipped()], "", None);
        assert!(!text.contains("::error"), "{text}");
        assert!(text.contains("✅ passed") && text.contains("➖ skipped: `cc` is not installed"));
    }

    #[test]
    fn the_table_is_appended_to_the_summary() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let path = dir.path().join("summary.md");
        std::fs::write(&path, "before\n").expect("written");
        let text = printed(&[fixtures::does_not_compile()], "", Some(path.clone()));
        assert!(text.starts_with(
            "::error file=exercises/03_ownership/moves1/src/lib.rs,line=6,col=6,title=moves1%3A E0382::error[E0382]"
        ));
        assert!(!text.contains("| moves1"));
        let summary = std::fs::read_to_string(path).expect("a summary");
        assert!(
            summary.starts_with("before\n### Rust roadmap")
                && summary.contains("does not compile (E0382, E0277)")
        );
    }

    #[test]
    fn learners_code_cannot_issue_workflow_commands() {
        let text = printed(&[fixtures::hostile()], "", None);
        assert!(
            text.lines()
                .filter(|line| line.contains("::error"))
                .all(|line| line.starts_with("::error "))
        );
        assert!(!text.contains(['\x1b', '\x07', '\r']));
    }

    #[test]
    fn commands_and_cells_are_escaped() {
        assert_eq!(data("100%\r\n"), "100%25%0D%0A");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
        assert_eq!(cell("a|b\\<c"), "a\\|b\\\\&lt;c");
    }
}
