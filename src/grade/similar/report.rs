//! `SimilarityReport`: the pairs of students whose code is alike. Plain data.

use serde::{Deserialize, Serialize};

use super::passage::SharedPassage;
use crate::grade::gradebook::Refusal;

/// Which students' code is alike.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SimilarityReport {
    /// `runner/similar/v1`.
    pub schema: String,
    pub course: String,
    /// How many submissions were compared.
    pub submissions: usize,
    /// What couldn't be read of them: the student, and what.
    pub refused: Vec<(String, Refusal)>,
    /// How many pairs are alike.
    pub found: usize,
    /// These pairs, or some of them, the most alike first.
    pub pairs: Vec<SimilarPair>,
}

/// Two students whose code for one exercise is alike.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SimilarPair {
    pub exercise: String,
    pub one: String,
    pub other: String,
    /// How much of the shorter one is also in the other one, in percent, not counting what the task dictates.
    pub percent: usize,
    pub passages: Vec<SharedPassage>,
}
