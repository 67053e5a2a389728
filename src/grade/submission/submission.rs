//! `Submission`: one student's overlays, with everything that wasn't taken. Plain data.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::course::Files;
use crate::grade::gradebook::Refusal;

/// What one student handed in, after intake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Unique among the submissions.
    pub id: String,
    /// The editable files of each exercise that was handed in: exercise's name → files, with paths relative to its folder.
    pub overlays: BTreeMap<String, Files>,
    /// What wasn't taken, and why. A path of `""` means the submission as a whole.
    pub refused: Vec<Refusal>,
    /// The commit that counts, if it comes from a repository.
    pub commit: Option<SubmittedCommit>,
    /// Whether the LMS marked it as late.
    pub marked_late: bool,
}

/// The commit of a submission that comes from a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmittedCommit {
    /// Its full hash.
    pub hash: String,
    /// The tag that chose it, such as `submit/2026-10-01T12-00-00Z`.
    pub tag: Option<String>,
    /// The committer's time, which the student's machine wrote.
    pub at: Timestamp,
}

impl Submission {
    /// The files handed in for an exercise; `None` if there are none.
    pub fn overlay(&self, exercise: &str) -> Option<&Files> {
        self.overlays.get(exercise)
    }

    /// When it was handed in, as far as it says so itself. The times of files say only when they were downloaded or unpacked.
    pub fn at(&self) -> Option<Timestamp> {
        self.commit.as_ref().map(|commit| commit.at)
    }
}
