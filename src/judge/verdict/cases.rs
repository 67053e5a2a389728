//! What the cases of a public test suite came to: of one test, and of an exercise.

use serde::{Deserialize, Serialize};

/// How many failing cases a test shows.
const SHOWN: usize = 3;

/// What became of the cases that one test went through.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct SuiteCases {
    /// How many came out as expected.
    pub passed: u32,
    /// How many did not.
    pub failed: u32,
    /// The first of those, to be shown.
    pub first_failing: Vec<FailedCase>,
    /// The number that decided which cases there were, if they were made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
}

/// A case that did not come out as expected. Long texts are cut.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct FailedCase {
    /// As the suite calls it.
    pub name: String,
    /// What the learner's code was given.
    pub input: String,
    /// What it should have made of it.
    pub expected: String,
    /// What it made of it, or how it ended.
    pub got: String,
}

/// How much of a public suite an attempt conforms to, or how many stages of a project are done.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Score {
    /// What people call the suite; `stages` for a project.
    pub suite: String,
    /// How many of its cases came out as expected.
    pub passed: u32,
    /// How many there are.
    pub cases: u32,
    /// The titles of the project's stages, of which the first `passed` are done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<String>,
}

impl SuiteCases {
    /// How many there were.
    pub fn count(&self) -> u32 {
        self.passed + self.failed
    }

    /// Shows one more failing case, if there is room for it.
    pub fn show(&mut self, case: FailedCase) {
        if self.first_failing.len() < SHOWN {
            self.first_failing.push(case);
        }
    }
}
