//! `GradedSubmission`: one student's row of the gradebook, with the grade for each exercise and each test.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::points::Points;
use super::student::{Standing, Student};
use crate::fingerprint::Fingerprint;

/// The grades of the submission that counts for one student.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct GradedSubmission {
    pub student: Student,
    pub standing: Standing,
    /// When it was handed in, if that's known.
    pub at: Option<Timestamp>,
    /// The tag that it was handed in with: `submit/2`.
    pub tag: Option<String>,
    /// The full id of the commit.
    pub commit: Option<String>,
    /// `None` if it was in time.
    pub late: Option<Lateness>,
    /// The points, after what is taken off for lateness.
    pub score: Points,
    pub max: Points,
    /// In the order of the course; empty if there's no submission.
    pub verdicts: Vec<GradedExercise>,
    /// Files that weren't taken from the submission.
    pub refused: Vec<Refusal>,
    /// What the student's own workflow says; only where grades are derived from tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
}

impl GradedSubmission {
    /// The points and their maximum, before anything is taken off for lateness.
    pub fn before_lateness(&self) -> (Points, Points) {
        let sum = |points: fn(&GradedExercise) -> Points| self.verdicts.iter().map(points).sum();
        (sum(|graded| graded.score), sum(|graded| graded.max))
    }

    /// What a claim is compared with: `1/3`. `None` if the grade isn't known yet.
    pub fn derived_score(&self) -> Option<String> {
        let (score, max) = self.before_lateness();
        self.is_judged().then(|| format!("{score}/{max}"))
    }

    /// Whether the grade is final. If not, something prevented an exercise from being judged.
    pub fn is_judged(&self) -> bool {
        self.not_judged().next().is_none()
    }

    /// The exercises that couldn't be judged, with the reasons.
    pub fn not_judged(&self) -> impl Iterator<Item = (&GradedExercise, &str)> {
        self.verdicts
            .iter()
            .filter_map(|graded| match &graded.outcome {
                GradedOutcome::NotJudged { reason } => Some((graded, reason.as_str())),
                GradedOutcome::Passed | GradedOutcome::Failed | GradedOutcome::Unproven => None,
            })
    }

    /// Whether every exercise passed.
    pub fn passed(&self) -> bool {
        let mut verdicts = self.verdicts.iter();
        !self.verdicts.is_empty() && verdicts.all(|graded| graded.outcome == GradedOutcome::Passed)
    }
}

/// How late a submission is, and what that costs.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Lateness {
    /// Days after the deadline; a day that has begun counts.
    pub days: u32,
    /// Late tokens that the student spent on these days.
    pub tokens: u32,
    /// The share of the points that is taken off, in percent.
    pub percent: u32,
}

/// The grade for one exercise.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct GradedExercise {
    /// Its name.
    pub exercise: String,
    /// The id of its level.
    pub level: String,
    #[serde(flatten)]
    pub outcome: GradedOutcome,
    /// Before anything is taken off for lateness.
    pub score: Points,
    pub max: Points,
    /// Why it didn't pass, in a few words: `does not compile`.
    pub cause: Option<String>,
    /// The codes of compiler errors and denied lints.
    pub codes: Vec<String>,
    /// The first error of the compiler, as it shows it. Its paths are relative to the course.
    pub diagnostic: Option<String>,
    /// In the order of the test files.
    pub tests: Vec<GradedTest>,
    /// What else the reader should know, in whole sentences.
    pub notes: Vec<String>,
    /// Whether expected values were compared outside of the process that runs the student's code.
    pub oracle: bool,
    /// The fingerprint of everything that the verdict depends on. Identical attempts have the same. `None` if nothing was handed in for it.
    pub attempt: Option<Fingerprint>,
    /// How long it took to judge the attempt.
    pub seconds: f64,
}

impl GradedExercise {
    /// Whether there's a verdict.
    pub fn is_judged(&self) -> bool {
        !matches!(self.outcome, GradedOutcome::NotJudged { .. })
    }
}

/// What became of an exercise.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum GradedOutcome {
    Passed,
    Failed,
    /// A test didn't prove that it returned, and nothing else is wrong.
    Unproven,
    /// Nothing is known about it. It isn't an attempt, and its score of 0 doesn't count.
    NotJudged {
        /// What prevented it.
        reason: String,
    },
}

/// The grade for one test.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct GradedTest {
    pub name: String,
    pub passed: bool,
    /// Whether its process ended without proof that the test returned.
    pub unproven: bool,
    /// Whether learners never get to see it, so neither its name nor its message may reach a student.
    pub hidden: bool,
    pub score: Points,
    pub max: Points,
    /// What it printed, and how it ended; empty if it passed.
    pub message: String,
}

/// A file that wasn't taken from a submission.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// As it's named in the submission.
    pub path: String,
    /// Why it wasn't taken: a sentence without its full stop.
    pub reason: String,
}
