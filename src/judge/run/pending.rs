//! `Pending`: an attempt whose tests are running, and the tests that it should have.

use super::listing::{MAIN, Test};
use crate::judge::attempt::{Attempt, TestOwner};
use crate::judge::rustc::Built;
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::WrittenTests;

/// An attempt whose tests are running.
#[derive(Default)]
pub struct Pending {
    pub built: Built,
    pub tests: Vec<Test>,
    /// The labels of its tests, in the order of the test files.
    pub names: Vec<String>,
    pub results: Vec<TestResult>,
    pub waiting: usize,
}

impl Pending {
    pub fn new(written: &WrittenTests, built: Built, tests: Vec<Test>) -> Self {
        let mut names: Vec<String> = tests.iter().map(|test| test.label.clone()).collect();
        // libtest sorts by name, but people read the test file.
        names.sort_by_key(|name| {
            written
                .named
                .iter()
                .position(|written| name == written || name.ends_with(&format!("::{written}")))
        });
        Self {
            waiting: tests.len(),
            built,
            tests,
            names,
            results: Vec::new(),
        }
    }

    pub fn arrived(&mut self, result: TestResult) {
        self.results.push(result);
        self.waiting -= 1;
    }
}

/// Tests in the course's test files that aren't in the binaries that were built.
pub fn missing_tests(
    attempt: &Attempt<'_>,
    written: &WrittenTests,
    built: &[String],
) -> Vec<TestResult> {
    let (wanted, detail) = if attempt.plan.tests.owner == TestOwner::Learner {
        // Authors sometimes rename a test in their solution. Only if there are fewer tests, one was removed.
        if built.iter().filter(|name| *name != MAIN).count() >= attempt.expected.len() {
            return Vec::new();
        }
        let detail = "the course's solution has this test, but this file doesn't";
        (&attempt.expected, detail)
    } else {
        let detail = "this test wasn't built";
        (&written.named, detail)
    };
    wanted
        .iter()
        .filter(|name| !is_built(name, built))
        .map(|name| TestResult {
            name: name.clone(),
            outcome: TestOutcome::Unproven,
            seconds: 0.0,
            output: String::new(),
            detail: Some(detail.to_owned()),
            lines_left_out: 0,
            cases: None,
        })
        .collect()
}

/// A note on the tests of the course's solution that are missing in the learner's file under these names.
pub fn renamed_tests(attempt: &Attempt<'_>, built: &[String]) -> Option<String> {
    let missing: Vec<&str> = attempt
        .expected
        .iter()
        .map(String::as_str)
        .filter(|name| !is_built(name, built))
        .collect();
    (!missing.is_empty()).then(|| {
        format!(
            "this file has as many tests as the course's solution, but none called `{}`",
            missing.join("` or `")
        )
    })
}

fn is_built(name: &str, built: &[String]) -> bool {
    built
        .iter()
        .any(|built| built == name || built.ends_with(&format!("::{name}")))
}
