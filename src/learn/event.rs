//! `ProgressEvent`: one thing that a learner did, and its line in the log as it's written.
//!
//! It knows the format of a line, but nothing about files: `progress` reads and writes them.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::course::Mistake;
use crate::judge::{Cause, Decision, Verdict};

mod line;

pub(super) use line::{AnyLine, Line, is_in_the_future};

/// The version of the line format that this code writes. Lines of other versions stay in the log, but don't count.
const VERSION: u32 = 1;

/// Unix time in milliseconds, as in the log.
pub fn unix_milliseconds(time: SystemTime) -> u64 {
    let passed = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)
}

/// One thing that a learner did.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressEvent {
    /// The name of the exercise.
    pub exercise: String,
    /// What was done.
    pub kind: ProgressKind,
}

/// What a learner did.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressKind {
    /// The exercise was shown for the first time.
    Seen,
    /// A save, or a run that the learner asked for, was judged.
    Attempt {
        /// The verdict.
        decision: Decision,
        /// How long judging took.
        seconds: f64,
        /// What the mistake that it shows is recognized by, if it shows one that the course knows.
        mistake: Option<String>,
    },
    /// This many hints have been shown, and the one of the latest attempt's mistake, if it has one.
    Hint(usize),
    /// This many stages of a project are done.
    Stages(usize),
    /// The exercise passed.
    Passed,
    /// The learner moved to this exercise.
    Chose,
    /// The exercise was restored to how the course ships it.
    Reset,
    /// The solution was shown.
    SolutionShown,
    /// The learner began to solve it again. Its hints count from the first one again.
    ReviewStarted,
    /// A review ended: how well the learner still knew it.
    Reviewed(ReviewKind, ReviewRating),
}

/// How an exercise is reviewed.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// It's solved again, from the start.
    Solve,
    /// The learner says what a small change to their own code breaks.
    TeachBack,
}

/// How well a learner knew something.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewRating {
    Again,
    Hard,
    Good,
    Easy,
}

impl ProgressKind {
    fn name(&self) -> Name {
        match self {
            Self::Seen => Name::Seen,
            Self::Attempt { .. } => Name::Attempt,
            Self::Hint(_) => Name::Hint,
            Self::Stages(_) => Name::Stages,
            Self::Passed => Name::Passed,
            Self::Chose => Name::Chose,
            Self::Reset => Name::Reset,
            Self::SolutionShown => Name::SolutionShown,
            Self::ReviewStarted => Name::ReviewStarted,
            Self::Reviewed(..) => Name::Reviewed,
        }
    }
}

impl ProgressEvent {
    /// An event about the exercise of that name.
    pub fn new(exercise: impl Into<String>, kind: ProgressKind) -> Self {
        Self {
            exercise: exercise.into(),
            kind,
        }
    }

    /// The attempt behind a verdict. `mistakes` are those that the course knows.
    pub fn attempt(verdict: &Verdict, mistakes: &[Mistake]) -> Self {
        let mistake = verdict.mistake(mistakes);
        let kind = ProgressKind::Attempt {
            decision: verdict.decision.clone(),
            seconds: verdict.seconds,
            mistake: mistake.map(|mistake| mistake.symptom.to_string()),
        };
        Self::new(verdict.exercise.clone(), kind)
    }

    /// How many stages are done, if the verdict is on a project and knows it.
    pub fn stages(verdict: &Verdict) -> Option<Self> {
        let kind = ProgressKind::Stages(verdict.stages_done()?);
        Some(Self::new(verdict.exercise.clone(), kind))
    }

    /// Whether to wait until it's on disk. What happens at every save, or automatically, isn't worth the wait.
    pub(super) fn must_be_durable(&self) -> bool {
        !matches!(
            self.kind,
            ProgressKind::Seen | ProgressKind::Attempt { .. } | ProgressKind::Stages(_)
        )
    }

    /// Its line in the log, with the newline. `at` is Unix time in milliseconds; `id` is unique across machines.
    pub(super) fn to_line(&self, at: u64, id: &str) -> String {
        let mut record = Written {
            v: VERSION,
            id,
            at,
            event: self.kind.name(),
            exercise: &self.exercise,
            hint: None,
            stages: None,
            decision: None,
            cause: None,
            seconds: None,
            mistake: None,
            review: None,
            rating: None,
        };
        match &self.kind {
            ProgressKind::Hint(number) => record.hint = Some(*number),
            ProgressKind::Stages(number) => record.stages = Some(*number),
            ProgressKind::Reviewed(kind, rating) => {
                (record.review, record.rating) = (Some(*kind), Some(*rating));
            }
            ProgressKind::Attempt {
                decision,
                seconds,
                mistake,
            } => {
                record.seconds = Some(*seconds);
                record.mistake = mistake.as_deref();
                (record.decision, record.cause) = match decision {
                    Decision::Passed => (Some("passed"), None),
                    Decision::Failed(cause) => (Some("failed"), Some(*cause)),
                    Decision::Skipped(_) => (Some("skipped"), decision.cause()),
                };
            }
            _ => {}
        }
        let mut line = serde_json::to_string(&record).expect("a record has only text and numbers");
        line.push('\n');
        line
    }
}

/// A line as it is written.
#[derive(Serialize)]
struct Written<'e> {
    v: u32,
    id: &'e str,
    at: u64,
    event: Name,
    exercise: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Cause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mistake: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<ReviewKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<ReviewRating>,
}

/// The name that a kind of event has in the log.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Name {
    Seen,
    Attempt,
    Hint,
    Stages,
    Passed,
    Chose,
    Reset,
    SolutionShown,
    ReviewStarted,
    Reviewed,
    /// Written by a later version.
    #[serde(other)]
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_flat_object() {
        let event = ProgressEvent::new(
            "moves1",
            ProgressKind::Attempt {
                decision: Decision::Failed(Cause::Compile),
                seconds: 0.25,
                mistake: Some("wrong/clones".to_owned()),
            },
        );
        assert_eq!(
            event.to_line(1_700_000_000_000, "a-1"),
            "{\"v\":1,\"id\":\"a-1\",\"at\":1700000000000,\"event\":\"attempt\",\"exercise\":\"moves1\",\
             \"decision\":\"failed\",\"cause\":\"compile\",\"seconds\":0.25,\"mistake\":\"wrong/clones\"}\n"
        );
        let hint = ProgressEvent::new("moves1", ProgressKind::Hint(2)).to_line(7, "a-2");
        assert_eq!(
            hint,
            "{\"v\":1,\"id\":\"a-2\",\"at\":7,\"event\":\"hint\",\"exercise\":\"moves1\",\"hint\":2}\n"
        );
    }
}
