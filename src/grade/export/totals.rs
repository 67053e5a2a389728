//! `Totals`: how many verdicts there are of each kind, for formats that begin with these numbers.

use std::io;

use crate::grade::gradebook::{GradedOutcome, Rows};

/// How many verdicts there are of each kind.
#[derive(Debug, Default)]
pub(super) struct Totals {
    pub passed: usize,
    /// Or unproven.
    pub failed: usize,
    pub not_judged: usize,
}

impl Totals {
    /// Counts the verdicts of all students.
    pub fn of(rows: &Rows) -> io::Result<Self> {
        let mut totals = Self::default();
        for row in rows.iter() {
            for graded in &row?.verdicts {
                *match graded.outcome {
                    GradedOutcome::Passed => &mut totals.passed,
                    GradedOutcome::Failed | GradedOutcome::Unproven => &mut totals.failed,
                    GradedOutcome::NotJudged { .. } => &mut totals.not_judged,
                } += 1;
            }
        }
        Ok(totals)
    }
}
