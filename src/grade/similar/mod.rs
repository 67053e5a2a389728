//! Which students' code is alike, by winnowing k-grams of tokens. It's a signal for a person, never a verdict.
//!
//! What the exercise ships doesn't count, nor what the solution and much of the class have in common: that's what the task dictates. Names and
//! values of literals don't count either, so renaming hides nothing. This module knows nothing of points.

mod class_comparison;
mod passage;
mod report;
mod tokenized_code;
mod winnow;

pub use class_comparison::ClassComparison;
pub use passage::PassageSide;
pub use report::{SimilarPair, SimilarityReport};
