//! Verdicts folded into points: pure functions over values.

mod exercise;
mod submission;

pub use exercise::{not_handed_in, score_exercise};
pub use submission::{Scored, counted, finish};
