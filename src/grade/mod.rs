//! Grading: submissions → gradebook.
//!
//! What students handed in is judged like everything else, against the grader's own copy of the course. It knows no terminal, and no learner's
//! progress: values come in, and files of grades go out.

#![expect(dead_code, unused_imports, reason = "the commands that use it follow")]

mod assignment;
mod gradebook;
mod roster;
mod submission;

pub use assignment::{Assigned, Assignment, Counts, Due, LateRule};
pub use gradebook::{
    Details, Gradebook, GradedExercise, GradedOutcome, GradedSubmission, GradedTest, Isolation,
    IsolationLayer, Lateness, LayerState, Listed, Points, Refusal, Standing, Student,
};
pub use roster::Roster;
pub use submission::{CommitChoice, Entry, Intake, Submission, Submissions, SubmittedCommit};
