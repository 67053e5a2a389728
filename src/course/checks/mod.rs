//! The files that an exercise's checks are written in: compile-fail cases, mutants, predictions, examples, test suites.

mod asked;
mod case;
mod examples;
mod outcome;
mod prediction;
mod review;
mod shipped_mutant;
mod suite;

pub use asked::Asked;
pub use case::{Case, MARK};
pub use examples::may_hold_examples;
pub use outcome::{HashedOutcome, ObservedOutcome};
pub use prediction::{ANSWERS, Answers, Question};
pub use review::{UNSOUND, first_difference, marked_lines};
pub use shipped_mutant::ShippedMutant;
pub use suite::body_of_case;
