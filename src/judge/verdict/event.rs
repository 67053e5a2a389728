//! `Event`: what the judge reports while it works. A terminal, a JSON writer and a test are three listeners.

use super::diagnostic::Diagnostic;
use super::test_result::TestResult;
use super::verdict::Verdict;

/// How far cargo is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildProgress {
    /// How many crates it has built.
    pub done: usize,
    /// How many there are.
    pub total: usize,
    /// What it builds now, separated by commas.
    pub crates: String,
}

/// What the judge reports while it works.
#[derive(Clone, Debug)]
pub enum Event {
    /// Dependencies of a level are being fetched or built, which can take a while. Describes the step.
    Preparing(String),
    /// Cargo has started to build attempts.
    Building {
        /// How many attempts this run of cargo builds.
        exercises: usize,
    },
    /// Cargo has built some more crates.
    Compiling(BuildProgress),
    /// The compiler or clippy reported something.
    Diagnosed {
        /// The name of the exercise.
        exercise: String,
        /// What was reported.
        diagnostic: Diagnostic,
    },
    /// An attempt is built, and these tests are about to run.
    Testing {
        /// The name of the exercise.
        exercise: String,
        /// The names of its tests.
        tests: Vec<String>,
    },
    /// A test has ended.
    Tested {
        /// The name of the exercise.
        exercise: String,
        /// Its result.
        result: TestResult,
    },
    /// An attempt has been judged.
    Judged(Verdict),
}
