//! What the reader of a verdict ought to know beside it, in whole sentences.

use crate::judge::attempt::Attempt;
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::{Diagnostic, TestOutcome, TestResult};

/// What to do where an attempt has no test.
pub(super) fn no_test(attempt: &Attempt<'_>) -> String {
    let name = &attempt.exercise.name;
    if attempt.exercise.checks.mutants.is_some() {
        return format!(
            "no test was found: write one in {}",
            attempt.exercise.path(&format!("tests/{name}.rs"))
        );
    }
    if !attempt.plan.is_restorable {
        return format!(
            "no test was found: get {} again from where you got the course",
            attempt.exercise.path("tests")
        );
    }
    format!("no test was found: `runner reset {name}` puts the test file back")
}

/// Where the learner writes the tests, a test that fails is what is wrong.
pub(super) fn right_code(attempt: &Attempt<'_>, tests: &[TestResult]) -> Option<String> {
    let fails = tests.iter().any(|test| test.outcome != TestOutcome::Passed);
    (fails && attempt.exercise.checks.mutants.is_some()).then(|| {
        "the code under test is right: a test that fails on it asks for something wrong".to_owned()
    })
}

/// How many messages of the compiler are not shown, if any.
pub(super) fn left_out(messages: usize) -> Option<String> {
    (messages > 0).then(|| format!("the compiler said {messages} more, which are not shown"))
}

/// Why the compiler was not allowed to read a file.
pub(super) fn unreadable(diagnostics: &[Diagnostic]) -> Option<String> {
    let is_denied = |said: &Diagnostic| {
        said.message.starts_with("couldn't read") && said.message.ends_with("(os error 13)")
    };
    let note = "while it's compiled, an exercise may read only its own files";
    diagnostics.iter().any(is_denied).then(|| note.to_owned())
}

/// What the reader ought to know beside the verdict.
pub(super) fn of(toolchain: &Toolchain, attempt: &Attempt<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if attempt.has_tests_of_learner() {
        notes.push("tests are in the learner's file".to_owned());
    }
    for path in &attempt.not_counted {
        notes.push(format!(
            "{} differs from the course's own copy, which is the one that counts",
            attempt.exercise.path(path)
        ));
    }
    let unchecked: Vec<&str> = match toolchain.clippy {
        Some(_) => Vec::new(),
        None => attempt
            .exercise
            .checks
            .deny
            .iter()
            .map(String::as_str)
            .filter(|lint| lint.starts_with("clippy::"))
            .collect(),
    };
    if !unchecked.is_empty() {
        let lints = unchecked.join("`, `");
        notes.push(format!("clippy is not installed, so `{lints}` could not be checked: `rustup component add clippy` installs it"));
    }
    notes
}
