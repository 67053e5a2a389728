//! `Gradebook`: the grades of a class, and under which conditions they were given.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::isolation::Isolation;
use super::points::Points;
use super::rows::Rows;
use crate::fingerprint::Fingerprint;

/// The grades of a class.
#[derive(Debug, Deserialize, Serialize)]
pub struct Gradebook {
    /// `runner/gradebook/v1`.
    pub schema: String,
    /// The assignment's title.
    pub title: String,
    /// The course's title.
    pub course: String,
    /// The compiler's version.
    pub toolchain: String,
    /// The version of the rules by which sources are refused and tests are believed.
    pub policy: String,
    pub isolation: Isolation,
    /// What was graded and whose work it was, so that shards can be merged.
    pub origin: Origin,
    /// What a student may see.
    pub details: Details,
    /// When submissions were due, for those without an extension.
    pub deadline: Option<Timestamp>,
    /// What was graded, in the order of the course.
    pub exercises: Vec<Listed>,
    /// The points for a submission in which everything passes.
    pub max: Points,
    /// One row per student, by id.
    pub rows: Rows,
}

/// Fingerprints of everything that the shards of one run have in common, and which of them this is.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// Of the exercises' files and tests.
    pub course: Fingerprint,
    pub assignment: Fingerprint,
    /// Of the names of all submissions and students, including those of other shards.
    pub class: Fingerprint,
    /// How many students the whole class has.
    pub students: usize,
    /// `hash:2/8`; `None` if it's the whole class.
    pub partition: Option<String>,
}

/// An exercise that was graded.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Listed {
    pub name: String,
    pub title: String,
    /// The id of its level.
    pub level: String,
    /// The points for a pass.
    pub max: Points,
    /// The names of the wrong implementations, if students write the tests: `mutants/forgets_leap_years`.
    pub mutants: Vec<String>,
}

/// What a student may see of a failed test.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Details {
    /// Everything that the test printed.
    #[default]
    Full,
    /// What their code returned, without the expected value.
    ActualOnly,
    /// Only whether it passed.
    None,
}
