//! What the reader of a verdict ought to know beside it, in whole sentences.

use super::{Attempt, Toolchain};

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
