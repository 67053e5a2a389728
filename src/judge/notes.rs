//! Notes on a verdict for the reader, in whole sentences.

use crate::judge::attempt::Attempt;
use crate::judge::toolchain::{Tool, Toolchain};
use crate::judge::verdict::{Diagnostic, TestOutcome, TestResult};
use crate::process::installed;

/// What to do if an attempt has no tests.
pub(super) fn no_test(attempt: &Attempt<'_>) -> String {
    let name = &attempt.exercise.name;
    if attempt.exercise.checks.mutants.is_some() {
        return format!(
            "no tests were found: write one in {}",
            attempt.exercise.path(&format!("tests/{name}.rs"))
        );
    }
    if !attempt.plan.is_restorable {
        return format!(
            "no tests were found: download {} again",
            attempt.exercise.path("tests")
        );
    }
    format!("no tests were found: restore the test file with `runner reset {name}`")
}

/// A hint for exercises in which the learner writes the tests.
pub(super) fn right_code(attempt: &Attempt<'_>, tests: &[TestResult]) -> Option<String> {
    let fails = tests.iter().any(|test| test.outcome != TestOutcome::Passed);
    (fails && attempt.exercise.checks.mutants.is_some()).then(|| {
        "the code under test is correct, so a test that fails on it checks for the wrong thing"
            .to_owned()
    })
}

/// Which programs the tests would have used.
pub(super) fn unused(attempt: &Attempt<'_>) -> Option<String> {
    let uses = attempt.exercise.uses.iter();
    let missing = uses.filter(|program| installed(program).is_none());
    let missing: Vec<&str> = missing.map(String::as_str).collect();
    (!missing.is_empty()).then(|| {
        let missing = missing.join("` and `");
        format!(
            "`{missing}` isn't installed, so the tests have checked less: `runner doctor` shows how to install it"
        )
    })
}

/// Which tool is missing, and how to get it.
pub(super) fn missing_tool(tool: Tool) -> String {
    format!(
        "the tests pass, but {} was not found on this machine: {}",
        tool.name(),
        tool.install()
    )
}

/// How many of the compiler's messages aren't shown, if any.
pub(super) fn left_out(messages: usize) -> Option<String> {
    (messages > 0).then(|| format!("{messages} more messages from the compiler aren't shown"))
}

/// Why the compiler couldn't read a file.
pub(super) fn unreadable(diagnostics: &[Diagnostic]) -> Option<String> {
    let is_denied = |said: &Diagnostic| {
        said.message.starts_with("couldn't read") && said.message.ends_with("(os error 13)")
    };
    let note = "while it's compiled, an exercise may read only its own files";
    diagnostics.iter().any(is_denied).then(|| note.to_owned())
}

/// The notes that every verdict on an attempt has.
pub(super) fn of(toolchain: &Toolchain, attempt: &Attempt<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if attempt.has_tests_of_learner() {
        notes.push("the tests are in a file that the learner may edit".to_owned());
    }
    for path in &attempt.not_counted {
        notes.push(format!(
            "{} differs from the course's copy, and only the course's copy counts",
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
        notes.push(format!("there's no clippy for this compiler, so `{lints}` couldn't be checked: run `rustup component add clippy`"));
    }
    notes
}
