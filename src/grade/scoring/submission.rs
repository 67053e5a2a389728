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
        claim: None,
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::course::fixture::Fixture;
    use crate::grade::assignment::{Due, LateRule};
    use crate::grade::gradebook::GradedOutcome;
    use crate::grade::record::JudgedAttempt;
    use crate::grade::scoring::score_exercise;

    /// An assignment of `greet1`, worth 10 points.
    fn assignment(late: LateRule) -> Assignment {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let mut assignment = Assignment::whole(&course);
        assignment.exercises.truncate(1);
        assignment.exercises[0].points = Points::whole(10);
        assignment.deadline = due("2026-11-30T12:00[Europe/Berlin]");
        assignment.late = late;
        assignment
    }

    fn due(text: &str) -> Option<Due> {
        Due::parse(text, None).ok()
    }

    /// A submission at this time.
    fn at(text: &str) -> ReadSubmission {
        ReadSubmission {
            at: Some(text.parse().expect("a time")),
            ..ReadSubmission::default()
        }
    }

    fn scored<'t>(
        assignment: &Assignment,
        taken: &'t ReadSubmission,
        outcome: GradedOutcome,
    ) -> Scored<'t> {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let exercise = course.exercise("greet1").expect("an exercise");
        let judged = JudgedAttempt {
            outcome,
            ..JudgedAttempt::prevented("")
        };
        let graded = score_exercise(&assignment.exercises[0], exercise, &[], None, judged);
        Scored::new(assignment, "al", taken, vec![graded])
    }

    fn points(assignment: &Assignment, taken: &ReadSubmission) -> String {
        scored(assignment, taken, GradedOutcome::Passed)
            .score
            .to_string()
    }

    #[test]
    fn lateness_takes_off_a_share_of_the_points() {
        let rule = LateRule {
            percent_per_day: 15,
            ..LateRule::default()
        };
        let mut assignment = assignment(rule);
        let [early, late] = ["2026-11-30T11:00:00Z", "2026-12-01T11:00:01Z"].map(at);
        assert_eq!(points(&assignment, &early), "10");
        assert_eq!(points(&assignment, &late), "7", "two days have begun");
        let extension = due("2026-12-01T12:00[Europe/Berlin]").expect("a deadline");
        assignment.extensions = BTreeMap::from([("al".to_owned(), extension)]);
        assert_eq!(
            points(&assignment, &late),
            "8.5",
            "and with an extension, one"
        );
    }

    #[test]
    fn a_submission_without_a_time_is_late_only_if_the_lms_says_so() {
        let assignment = assignment(LateRule {
            percent_per_day: 15,
            ..LateRule::default()
        });
        let mut taken = ReadSubmission::default();
        assert_eq!(points(&assignment, &taken), "10");
        taken.marked_late = true;
        assert_eq!(points(&assignment, &taken), "8.5");
    }

    #[test]
    fn the_best_submission_counts_after_lateness_and_the_latest_by_its_time() {
        let assignment = assignment(LateRule {
            percent_per_day: 50,
            ..LateRule::default()
        });
        let [early, late] = ["2026-11-30T11:00:00Z", "2026-12-01T11:00:00Z"].map(at);
        let which = |counts: Counts, outcomes: [GradedOutcome; 2]| {
            let [first, second] = outcomes;
            let all = vec![
                scored(&assignment, &late, first),
                scored(&assignment, &early, second),
            ];
            counted(counts, all).map(|scored| scored.taken.at == late.at)
        };
        let [passed, failed] = [GradedOutcome::Passed, GradedOutcome::Failed];
        let both = || [passed.clone(), passed.clone()];
        assert_eq!(
            which(Counts::Best, both()),
            Some(false),
            "the late one is worth less"
        );
        assert_eq!(
            which(Counts::Best, [passed.clone(), failed.clone()]),
            Some(true)
        );
        assert_eq!(which(Counts::Latest, [failed, passed.clone()]), Some(true));
        assert!(counted(Counts::Best, Vec::new()).is_none());
    }
}
