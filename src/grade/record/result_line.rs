//! `ResultLine`: one line of `results.jsonl`, the verdict on one submission's attempt at one exercise.

use serde::{Deserialize, Serialize};

use super::judged::JudgedAttempt;
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::LayersByState;

/// The version of the lines.
pub const SCHEMA: &str = "runner/grade-result/v1";

/// One line of `results.jsonl`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ResultLine {
    pub schema: String,
    /// The student's id.
    pub student: String,
    /// The submission's name.
    pub submission: String,
    pub exercise: String,
    /// The fingerprint of everything that the verdict depends on.
    pub attempt: Fingerprint,
    pub toolchain: String,
    pub policy: String,
    /// `full`, `partial` or `weak`.
    pub isolation: String,
    /// Which layers confined the code.
    #[serde(default)]
    pub layers: LayersByState,
    #[serde(flatten)]
    pub judged: JudgedAttempt,
}

impl ResultLine {
    /// Which line this is, whatever the verdict.
    pub fn identity(&self) -> Fingerprint {
        identity(
            (&self.student, &self.submission),
            &self.exercise,
            self.attempt,
        )
    }

    /// The line as it's written, with its end.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes =
            serde_json::to_vec(self).map_err(|cause| Error::io("write", "", &cause.into()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

/// Which line has the verdict on an attempt of a student's submission, which may be that of other students, too.
pub fn identity(
    (student, submission): (&str, &str),
    exercise: &str,
    attempt: Fingerprint,
) -> Fingerprint {
    let parts = (student, submission, exercise, attempt);
    Fingerprint::builder("line").value(&parts).finish()
}
