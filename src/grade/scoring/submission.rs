//! The points for one submission, and which of a student's submissions counts.

use crate::grade::assignment::{Assignment, Counts};
use crate::grade::gradebook::{
    GradedExercise, GradedSubmission, Lateness, Points, Standing, Student,
};
use crate::grade::record::ReadSubmission;

/// A submission with its grades.
pub struct Scored<'t> {
    pub taken: &'t ReadSubmission,
    pub verdicts: Vec<GradedExercise>,
    late: Option<Lateness>,
    score: Points,
}

impl<'t> Scored<'t> {
    /// Adds up the points, and takes off what lateness costs.
    pub fn new(
        assignment: &Assignment,
        student: &str,
        taken: &'t ReadSubmission,
        verdicts: Vec<GradedExercise>,
    ) -> Self {
        let rule = &assignment.late;
        let late = match (assignment.due(student), taken.at) {
            (Some(due), Some(at)) => rule.lateness(student, due, at),
            // All that is known is that the LMS calls it late.
            (Some(_), None) if taken.marked_late => rule.cost(student, 1),
            _ => None,
        };
        let sum: Points = verdicts.iter().map(|graded| graded.score).sum();
        let left = 100 - u64::from(late.as_ref().map_or(0, |late| late.percent));
        Self {
            taken,
            verdicts,
            late,
            score: sum.share(left, 100),
        }
    }
}

/// The submission that counts. Those whose time isn't known come before the others, and otherwise in the order of their names.
pub fn counted(counts: Counts, scored: Vec<Scored<'_>>) -> Option<Scored<'_>> {
    let numbered = scored.into_iter().enumerate();
    let latest = |place: usize, one: &Scored<'_>| (one.taken.at, place);
    let best = match counts {
        Counts::Latest => numbered.max_by_key(|(place, one)| latest(*place, one)),
        Counts::Best => numbered.max_by_key(|(place, one)| (one.score, latest(*place, one))),
    };
    best.map(|(_, one)| one)
}

/// The row of a student; without a submission, a row without points.
pub fn finish(
    assignment: &Assignment,
    student: &Student,
    standing: Standing,
    counted: Option<Scored<'_>>,
) -> GradedSubmission {
    let mut row = GradedSubmission {
        student: student.clone(),
        standing,
        at: None,
        tag: None,
        commit: None,
        late: None,
        score: Points::ZERO,
        max: assignment.max(),
        verdicts: Vec::new(),
        refused: Vec::new(),
    };
    if let Some(scored) = counted {
        row.student.entry.clone_from(&scored.taken.name);
        row.at = scored.taken.at;
        row.tag.clone_from(&scored.taken.tag);
        row.commit.clone_from(&scored.taken.commit);
        row.refused.clone_from(&scored.taken.refused);
        row.late = scored.late;
        row.score = scored.score;
        row.verdicts = scored.verdicts;
    }
    row
}
