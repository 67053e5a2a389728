//! `CellState`: what a cell of a heat map shows.

use crate::grade::gradebook::{GradedExercise, GradedOutcome, Points};
use crate::html::Look;

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CellState {
    Passed,
    /// Not passed, with some of the points.
    Partly,
    Failed,
    Unproven,
    NotJudged,
    NotHandedIn,
}

impl CellState {
    pub const ALL: [Self; 6] = [
        Self::Passed,
        Self::Partly,
        Self::Failed,
        Self::Unproven,
        Self::NotJudged,
        Self::NotHandedIn,
    ];

    pub fn of(graded: &GradedExercise) -> Self {
        match &graded.outcome {
            GradedOutcome::Passed => Self::Passed,
            GradedOutcome::Unproven => Self::Unproven,
            GradedOutcome::NotJudged { .. } => Self::NotJudged,
            GradedOutcome::Failed if graded.attempt.is_none() => Self::NotHandedIn,
            GradedOutcome::Failed if graded.score > Points::ZERO => Self::Partly,
            GradedOutcome::Failed => Self::Failed,
        }
    }

    pub const fn look(self) -> Look {
        match self {
            Self::Passed => Look::new("p", "✓", "passed"),
            Self::Partly => Look::new("h", "◐", "failed, with some of the points"),
            Self::Failed => Look::new("f", "✗", "failed"),
            Self::Unproven => Look::new("u", "!", "unproven"),
            Self::NotJudged => Look::new("n", "?", "not judged"),
            Self::NotHandedIn => Look::new("m", "–", "not handed in"),
        }
    }
}
