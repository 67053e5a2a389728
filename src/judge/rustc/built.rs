//! `Built`: what a build of one attempt came to, whoever called the compiler.

use std::path::PathBuf;

use super::cargo_message::{CompilerMessage, Span};
use crate::judge::attempt::Attempt;
use crate::judge::verdict::{Diagnostic, Severity};

/// What one attempt's build came to.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// Everything that the compiler and clippy said, in the order in which they said it.
    pub diagnostics: Vec<Diagnostic>,
    /// Test programs.
    pub tests: Vec<TestBinary>,
    /// The program that the exercise is, where it is one.
    pub program: Option<PathBuf>,
}

impl Built {
    /// Whether nothing of it is an error.
    pub fn compiled(&self) -> bool {
        !self
            .diagnostics
            .iter()
            .any(|said| said.severity == Severity::Error)
    }
}

/// A program that holds tests.
#[derive(Clone, Debug)]
pub struct TestBinary {
    /// Name of its target: the test file's name without `.rs`.
    pub target: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Whether it was built from `tests/`, and not from the sources' own unit tests.
    pub integration: bool,
}

/// The compiler's message in our words; `None` for its closing summaries.
pub fn diagnostic(attempt: &Attempt<'_>, message: CompilerMessage) -> Option<Diagnostic> {
    let place = message
        .spans
        .iter()
        .find(|span| span.is_primary)
        .map(Span::origin);
    let severity = match message.level.as_str() {
        "error" | "error: internal compiler error" => Severity::Error,
        "warning" => Severity::Warning,
        _ => Severity::Note,
    };
    if message.is_summary() {
        return None;
    }
    let code = message.code.map(|code| code.code);
    let denied = code.as_deref().is_some_and(|code| {
        attempt.exercise.checks.deny.iter().any(|lint| lint == code)
            || code == "unsafe_code" && !attempt.exercise.unsafe_code
    });
    let in_learners_file = place.is_some_and(|place| {
        let inside = attempt.exercise.inside(&place.file_name);
        inside.is_some_and(|path| attempt.exercise.may_edit(path))
    });
    let strict = severity == Severity::Warning && attempt.plan.lints.all_block;
    Some(Diagnostic {
        severity,
        blocks: severity == Severity::Error || denied || strict,
        message: message.message,
        file: place.map(|place| place.file_name.replace('\\', "/")),
        line: place.map(|place| place.line_start),
        column: place.map(|place| place.column_start),
        rendered: if denied && severity == Severity::Warning {
            as_error(&message.rendered.unwrap_or_default())
        } else {
            message.rendered.unwrap_or_default()
        },
        in_learners_file,
        code,
    })
}

/// A forced warning as the error that it is to the learner, without the note about our own arguments.
fn as_error(rendered: &str) -> String {
    const YELLOW: &str = "\x1b[33m";
    const RED: &str = "\x1b[91m";
    let kept = rendered
        .split_inclusive('\n')
        .filter(|line| !line.contains("requested on the command line with `--force-warn"));
    let text: String = kept.collect();
    text.replacen("warning", "error", 1).replace(YELLOW, RED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forced_lint_is_told_as_an_error_without_our_own_arguments() {
        let told = "\x1b[1m\x1b[33mwarning\x1b[0m: a warning\n --> a.rs:1\n  = note: requested on the command line with `--force-warn x`\n";
        assert_eq!(
            as_error(told),
            "\x1b[1m\x1b[91merror\x1b[0m: a warning\n --> a.rs:1\n"
        );
    }
}
