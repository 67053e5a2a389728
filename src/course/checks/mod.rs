//! The files that an exercise's checks are written in: compile-fail cases, mutants, predictions, examples.

mod asked;
mod case;
mod examples;
mod outcome;
mod prediction;
mod shipped_mutant;

pub use asked::Asked;
pub use case::{Case, MARK};
pub use examples::may_hold_examples;
pub use outcome::{HashedOutcome, ObservedOutcome};
pub use prediction::{ANSWERS, Answers, Question};
pub use shipped_mutant::ShippedMutant;
