//! `Pending`: an attempt whose tests are running, and the tests that it should have.

use super::listing::{MAIN, Test};
use crate::course::Exercise;
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
    /// The index of the project's stage whose tests are running.
    stage: usize,
}

impl Pending {
    pub fn new(written: &WrittenTests, built: Built, tests: Vec<Test>) -> Self {
        // libtest sorts by name, but people read the test files, stage by stage.
        let place = |name: &String| {
            let is_it =
                |written: &String| name == written || name.ends_with(&format!("::{written}"));
            written.named.iter().position(is_it)
        };
        let mut sorted: Vec<&Test> = tests.iter().collect();
        sorted.sort_by_key(|test| (test.stage, place(&test.label)));
        let names = sorted.into_iter().map(|test| test.label.clone()).collect();
        Self {
            waiting: of_stage(&tests, 0),
            stage: 0,
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

    /// Goes on to the next stage that has tests, if all tests so far pass, and returns its index.
    pub fn next_stage(&mut self) -> Option<usize> {
        let passed = |result: &TestResult| result.outcome == TestOutcome::Passed;
        if !self.results.iter().all(passed) {
            return None;
        }
        let stages = self.tests.iter().map(|test| test.stage);
        self.stage = stages.filter(|&stage| stage > self.stage).min()?;
        self.waiting = of_stage(&self.tests, self.stage);
        Some(self.stage)
    }

    /// How many stages of the project are done: all of their tests ran and passed.
    pub fn stages_done(&self, exercise: &Exercise) -> usize {
        let passed = |test: &Test| {
            let mut results = self.results.iter();
            let result = results.find(|result| result.name == test.label);
            result.is_some_and(|result| result.outcome == TestOutcome::Passed)
        };
        let is_done = |stage: &usize| {
            let mut tests = self.tests.iter().filter(|test| test.stage == *stage);
            of_stage(&self.tests, *stage) > 0 && tests.all(passed)
        };
        (0..exercise.stages.len()).take_while(is_done).count()
    }
}

fn of_stage(tests: &[Test], stage: usize) -> usize {
    tests.iter().filter(|test| test.stage == stage).count()
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
            outcome: TestOutcome::Unproven,
            ..TestResult::of_check(name, 0.0, Some(detail.to_owned()))
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
