//! `Conformance`: the public test suite that an exercise is held against.

use serde::Serialize;

/// A public test suite that judges the learner's work case by case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Conformance {
    /// What people call the suite: `TOML`.
    pub suite: String,
    /// How many cases it has.
    pub cases: u32,
}
