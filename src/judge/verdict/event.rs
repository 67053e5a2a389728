//! `Event`: what the judge tells while it works. A terminal, a JSON writer and a test are three listeners.

use super::diagnostic::Diagnostic;
use super::verdict::{TestResult, Verdict};

/// What the judge tells while it works.
#[derive(Clone, Debug)]
pub enum Event {
    /// Dependencies of a level are being fetched or built, which can take long: what is done, in words.
    Preparing(String),
    /// The building of this many attempts has begun.
    Building {
        /// How many attempts are in this call of cargo.
        exercises: usize,
    },
    /// The compiler or clippy said something, as it arrives.
    Diagnosed {
        /// Name of the exercise.
        exercise: String,
        /// What was said.
        diagnostic: Diagnostic,
    },
    /// An attempt is built, and these tests are about to run.
    Testing {
        /// Name of the exercise.
        exercise: String,
        /// Names of its tests.
        tests: Vec<String>,
    },
    /// One test ended.
    Tested {
        /// Name of the exercise.
        exercise: String,
        /// How it ended.
        result: TestResult,
    },
    /// An attempt is judged.
    Judged(Verdict),
}
