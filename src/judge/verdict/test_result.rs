//! `TestResult`: the result of one test.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::cases::SuiteCases;

/// The result of one test.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct TestResult {
    /// As libtest names it, with its modules: `edge::empty_list`.
    pub name: String,
    /// How it ended.
    pub outcome: TestOutcome,
    /// The wall-clock time of its process.
    pub seconds: f64,
    /// The processor time of its process and all that it started, if the system tells.
    #[serde(default)]
    pub processor_seconds: Option<f64>,
    /// The head and tail of its output, without libtest's own lines.
    pub output: String,
    /// How many more lines it printed than `output` has.
    #[serde(default)]
    pub lines_left_out: usize,
    /// One line for what `output` doesn't show: "ended by SIGSEGV: stack overflow".
    pub detail: Option<String>,
    /// The line that is wrong, where a check knows it. A panic names its own.
    #[serde(default)]
    pub place: Option<FaultPlace>,
    /// What became of the cases of a public suite that it went through, where it did.
    pub cases: Option<SuiteCases>,
}

impl TestResult {
    /// The result of a check that isn't a test: it passed, unless something is wrong.
    pub fn of_check(name: impl Into<String>, seconds: f64, fault: Option<String>) -> Self {
        Self {
            name: name.into(),
            outcome: match fault {
                None => TestOutcome::Passed,
                Some(_) => TestOutcome::Failed,
            },
            seconds,
            output: String::new(),
            lines_left_out: 0,
            processor_seconds: None,
            detail: fault,
            place: None,
            cases: None,
        }
    }

    /// The same result, of what is wrong there.
    #[must_use]
    pub fn at(self, place: Option<FaultPlace>) -> Self {
        Self { place, ..self }
    }
}

/// A line in a file of the course.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct FaultPlace {
    /// Relative to the course.
    pub file: String,
    /// From 1.
    pub line: u32,
}

impl fmt::Display for FaultPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// How a test ended.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TestOutcome {
    /// It returned, and proved it.
    Passed,
    /// It panicked, or returned an error.
    Failed,
    /// It exceeded its time limit.
    TimedOut,
    /// A signal ended it.
    Crashed,
    /// It exceeded its output limit.
    OutputLimit,
    /// It exceeded its memory limit.
    MemoryLimit,
    /// Its process ended without proof that the test returned, or the test is missing.
    Unproven,
}
