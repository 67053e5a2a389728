//! `Claim`: what a student's own workflow says about the submission that counts, compared with the grades here.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a student's own workflow says. It's compared, and never believed.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Claim {
    #[serde(flatten)]
    pub finding: ClaimFinding,
    /// `None` if there's no result that could be read.
    pub claimed: Option<ClaimedScore>,
}

/// A score out of a maximum, on a scale of the workflow's own.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct ClaimedScore {
    pub score: u64,
    pub max: u64,
}

/// What came of the comparison.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "finding")]
pub enum ClaimFinding {
    /// It's the same share of the points.
    Agrees,
    Differs,
    /// The grade here isn't known.
    NotCompared,
    /// There's no result for the submission that counts.
    Missing,
    /// Why it can't be read.
    Unreadable {
        why: String,
    },
    /// Whose or which other submission it's for.
    OtherSubmission {
        why: String,
    },
    /// Why it can't be what the workflow wrote.
    Forged {
        why: String,
    },
}

impl fmt::Display for ClaimedScore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.score, self.max)
    }
}

impl fmt::Display for ClaimFinding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agrees => formatter.write_str("agrees"),
            Self::Differs => formatter.write_str("differs"),
            Self::NotCompared => formatter.write_str("not judged here"),
            Self::Missing => formatter.write_str("missing"),
            Self::Unreadable { why } => write!(formatter, "unreadable: {why}"),
            Self::OtherSubmission { why } => write!(formatter, "of another submission: {why}"),
            Self::Forged { why } => write!(formatter, "forged: {why}"),
        }
    }
}
