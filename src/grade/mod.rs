//! Grading: submissions → gradebook.
//!
//! What students handed in is judged like everything else, against the grader's own copy of the course. It knows no terminal, and no learner's
//! progress: values come in, and files of grades go out.

mod assignment;
mod claims;
mod export;
mod gradebook;
mod policy;
mod record;
mod roster;
mod run;
mod scoring;
mod similar;
mod submission;

pub use assignment::{Assignment, Counts};
pub use claims::compare_claims;
pub use gradebook::{
    ClaimFinding, Gradebook, GradedOutcome, GradedSubmission, IsolationLayer, LayerState, Standing,
};
pub use policy::Policy;
pub use roster::Roster;
pub use run::{ClassList, Conditions, GradeStep, Grader, OutFolder, Partition, Start, merge};
pub use similar::{ClassComparison, SimilarPair, SimilarityReport};
pub use submission::{CommitChoice, Intake, Submissions};
