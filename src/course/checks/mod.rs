//! What an exercise's checks are written in: compile-fail cases, mutants, predictions, examples.

mod case;
mod examples;
mod prediction;
mod shipped_mutant;

pub use case::{Case, MARK};
pub use examples::may_hold_examples;
pub use prediction::{ANSWERS, Answers, Asked, ObservedOutcome, Question};
pub use shipped_mutant::ShippedMutant;
