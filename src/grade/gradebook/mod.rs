//! The gradebook as plain values, which every export reads. Knows neither how it came about nor any other format.

mod claim;
mod csv;
mod gradebook;
mod graded;
mod isolation;
mod points;
mod rows;
mod student;

pub use claim::{Claim, ClaimFinding, ClaimedScore};
pub use csv::write_csv;
pub use gradebook::{Details, Gradebook, Listed, Origin};
pub use graded::{GradedExercise, GradedOutcome, GradedSubmission, GradedTest, Lateness, Refusal};
pub use isolation::{Isolation, IsolationLayer, LayerState, LayersByState};
pub use points::Points;
pub use rows::Rows;
pub use student::{Standing, Student};
