//! `OracleCheck`: how many inputs are made up for an exercise, to compare its answers with the solution's.

use serde::Serialize;

/// The shipped file that makes up inputs, and asks the exercise's library for answers.
pub const ORACLE: &str = "oracle.rs";

/// Inputs are made up, and the answers of the learner's library are compared with the solution's, outside of the process that runs their code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OracleCheck {
    /// How many inputs.
    pub cases: u32,
}
