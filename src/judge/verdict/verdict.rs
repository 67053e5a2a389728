//! `Verdict`: what a judged attempt comes to.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::diagnostic::Diagnostic;

/// What a judged attempt comes to.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Verdict {
    /// Name of the exercise.
    pub exercise: String,
    /// Id of its level.
    pub level: String,
    /// Passed, failed or skipped.
    pub decision: Decision,
    /// Errors first, the learner's files first.
    pub diagnostics: Vec<Diagnostic>,
    /// In the order in which the test file has them.
    pub tests: Vec<TestResult>,
    /// What the reader ought to know beside the verdict, in whole sentences: a lint that could not be checked, an edited test.
    pub notes: Vec<String>,
    /// What the pass is worth; 0 unless passed.
    pub points: u32,
    /// What a pass would be worth.
    pub max_points: u32,
    /// From the start of its building to the end of its tests.
    pub seconds: f64,
}

impl Verdict {
    /// Whether every check holds.
    pub fn passed(&self) -> bool {
        self.decision == Decision::Passed
    }

    /// Why it did not pass; `None` if it did.
    pub fn cause(&self) -> Option<Cause> {
        match self.decision {
            Decision::Passed => None,
            Decision::Failed(cause) => Some(cause),
            Decision::Skipped(_) => Some(Cause::Tool),
        }
    }

    /// Codes of the compiler's errors and of denied lints, in order, each once.
    pub fn codes(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = Vec::new();
        for diagnostic in self
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.blocks)
        {
            if let Some(code) = diagnostic.code.as_deref()
                && !codes.contains(&code)
            {
                codes.push(code);
            }
        }
        codes
    }
}

/// Passed, failed with a cause, or skipped. "Could not judge" is an error and never a verdict.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Decision {
    /// Every check holds.
    Passed,
    /// A check does not hold.
    Failed(Cause),
    /// A program that judging needs is missing: its name.
    Skipped(String),
}

/// Why an attempt failed: the first of these that applies.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// It does not compile.
    Compile,
    /// The compiler gave no answer: it took too long or too much memory, or it crashed.
    Compiler,
    /// A test failed.
    Test,
    /// A test did not end in time.
    Timeout,
    /// A test was ended by a signal.
    Crash,
    /// A test printed more than it may.
    Output,
    /// A test used more memory than it may.
    Memory,
    /// A denied lint holds.
    Lint,
    /// It is not formatted.
    Format,
    /// A test is missing, or did not prove that it returned.
    Unproven,
    /// A tool that the check needs is missing.
    Tool,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Compile => "does not compile",
            Self::Compiler => "the compiler gives no answer",
            Self::Test => "a test fails",
            Self::Timeout => "a test does not end in time",
            Self::Crash => "a test crashes",
            Self::Output => "a test prints too much",
            Self::Memory => "a test uses too much memory",
            Self::Lint => "a lint is not satisfied",
            Self::Format => "is not formatted",
            Self::Unproven => "a test did not prove that it ran to its end",
            Self::Tool => "a tool is missing",
        })
    }
}

/// How one test ended.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct TestResult {
    /// As libtest names it, with its modules: `edge::empty_list`.
    pub name: String,
    /// What became of it.
    pub outcome: TestOutcome,
    /// Wall-clock time of its process.
    pub seconds: f64,
    /// What it printed, head and tail, without libtest's own lines.
    pub output: String,
    /// One line in plain words for what `output` does not say: "ended by SIGSEGV: stack overflow".
    pub detail: Option<String>,
}

/// What became of a test.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TestOutcome {
    /// It returned, and proved it.
    Passed,
    /// It panicked, or returned an error.
    Failed,
    /// It did not end in time.
    TimedOut,
    /// It was ended by a signal.
    Crashed,
    /// It printed more than it may.
    OutputLimit,
    /// It used more memory than it may.
    MemoryLimit,
    /// Its process ended without proof that the test returned, or the test is missing.
    Unproven,
}
