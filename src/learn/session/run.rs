//! `Running`: what is being judged, and what of it is known so far.

use crate::judge::{Diagnostic, TestResult};

/// A run of the judge.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its number; what a run with another number tells is of no interest.
    pub run: u64,
    /// What is being judged.
    pub subject: Subject,
    /// What takes so long before anything is built, in words.
    pub preparing: Option<String>,
    /// What the compiler said so far.
    pub diagnostics: Vec<Diagnostic>,
    /// Names of the tests, once they are known.
    pub tests: Vec<String>,
    /// Tests that ended.
    pub results: Vec<TestResult>,
}

/// What a run judges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The current exercise.
    Current {
        /// Whether it counts as an attempt: the learner saved, or asked.
        attempt: bool,
    },
    /// Every exercise of the course.
    All {
        /// Whether each passes that is judged by now.
        passed: Vec<Option<bool>>,
    },
}

impl Running {
    /// A run of which nothing is known yet.
    pub(super) fn new(run: u64, subject: Subject) -> Self {
        let (preparing, diagnostics, tests, results) = (None, Vec::new(), Vec::new(), Vec::new());
        Self {
            run,
            subject,
            preparing,
            diagnostics,
            tests,
            results,
        }
    }
}
