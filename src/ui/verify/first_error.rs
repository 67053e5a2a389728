//! The first error of a failed exercise, for places with room for a single message.

use crate::judge::{
    Cause, Decision, Diagnostic, Failure, LibraryFile, TestOutcome, TestResult, Verdict,
};
use crate::ui::report::{cases, words};
use crate::ui::terminal::{Keep, joined, sanitize, strip};

/// One message, and the location it points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// In a few words: `E0382`, `test adds`.
    pub title: String,
    /// In one line.
    pub message: String,
    /// In full.
    pub text: String,
    /// The file, relative to the course.
    pub file: Option<String>,
    /// Counted from 1.
    pub line: Option<u32>,
    /// Counted from 1.
    pub column: Option<u32>,
}

impl Complaint {
    /// `src/lib.rs:6:6`.
    pub(super) fn place(&self) -> Option<String> {
        let parts = [self.line, self.column]
            .into_iter()
            .flatten()
            .map(|number| format!(":{number}"));
        self.file
            .as_ref()
            .map(|file| file.clone() + &parts.collect::<String>())
    }

    pub(super) fn of_diagnostic(diagnostic: &Diagnostic) -> Self {
        let code = diagnostic
            .code
            .as_deref()
            .map(|code| format!("[{code}]"))
            .unwrap_or_default();
        let message = joined(&diagnostic.message);
        let text = sanitize(strip(&diagnostic.rendered).trim(), Keep::Text);
        Self {
            title: diagnostic
                .code
                .clone()
                .unwrap_or_else(|| "error".to_owned()),
            text: if text.is_empty() {
                message.clone()
            } else {
                text
            },
            message: format!("error{code}: {message}"),
            file: diagnostic.file.as_deref().map(joined),
            line: diagnostic.line,
            column: diagnostic.column,
        }
    }

    fn of_test(test: &TestResult) -> Self {
        let failure = Failure::read(&test.output);
        let panic = failure.panics.first();
        // A library's file is of no use there.
        let place = panic.filter(|panic| LibraryFile::read(panic.file).is_none());
        let known = test.place.as_ref();
        let message = panic.map(|panic| panic.message.join("\n")).or_else(|| {
            failure
                .returned()
                .map(|error| format!("returned the error {error}"))
        });
        let cases = test.cases.iter().flat_map(|cases| &cases.first_failing);
        let case = cases.map(cases::plain).next();
        let parts = [
            test.detail.clone().or_else(|| words::outcome(test)),
            case,
            message,
        ];
        let mut reasons = sanitize(
            &parts.into_iter().flatten().collect::<Vec<_>>().join("\n"),
            Keep::Text,
        );
        if reasons.is_empty() {
            "failed".clone_into(&mut reasons);
        }
        Self {
            title: format!("test {}", joined(&test.name)),
            message: format!(
                "test {}: {}",
                joined(&test.name),
                reasons.lines().next().unwrap_or_default()
            ),
            text: reasons,
            file: place
                .map(|panic| panic.file)
                .or(known.map(|known| known.file.as_str()))
                .map(joined),
            line: place
                .map(|panic| panic.line)
                .or(known.map(|known| known.line)),
            column: place.map(|panic| panic.column),
        }
    }
}

/// Everything that is wrong with a failed exercise, the most important first; empty only if it didn't fail.
pub(super) fn complaints(verdict: &Verdict) -> Vec<Complaint> {
    let Decision::Failed(cause) = verdict.decision else {
        return Vec::new();
    };
    let diagnostics = verdict
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.blocks)
        .map(Complaint::of_diagnostic);
    let tests = verdict
        .tests
        .iter()
        .filter(|test| test.outcome != TestOutcome::Passed)
        .map(Complaint::of_test);
    let mut all: Vec<Complaint> = if matches!(cause, Cause::Compile | Cause::Compiler | Cause::Lint)
    {
        diagnostics.chain(tests).collect()
    } else {
        tests.chain(diagnostics).collect()
    };
    if all.is_empty() {
        // A note is more specific than the sentence above it.
        let text = verdict
            .notes
            .first()
            .cloned()
            .unwrap_or_else(|| words::sentence(verdict));
        all.push(Complaint {
            title: cause.to_string(),
            message: text.clone(),
            text,
            file: None,
            line: None,
            column: None,
        });
    }
    all
}
