//! `ReadSubmission`: what is kept of a submission once its files are spooled.

use jiff::Timestamp;

use crate::fingerprint::Fingerprint;
use crate::grade::gradebook::Refusal;
use crate::grade::submission::Submission;

/// What is kept of a submission.
#[derive(Debug, Default)]
pub struct ReadSubmission {
    /// The submission's name.
    pub name: String,
    pub at: Option<Timestamp>,
    pub tag: Option<String>,
    pub commit: Option<String>,
    pub marked_late: bool,
    pub refused: Vec<Refusal>,
    /// The attempt at each exercise of the assignment; `None` if nothing was handed in for it.
    pub attempts: Vec<Option<Fingerprint>>,
    /// Why it couldn't be read, through no fault of the student.
    pub unread: Option<String>,
}

impl ReadSubmission {
    /// What is kept of a submission with these attempts.
    pub fn of(submission: Submission, attempts: Vec<Option<Fingerprint>>) -> Self {
        let at = submission.at();
        let (tag, commit) = match submission.commit {
            Some(commit) => (commit.tag, Some(commit.hash)),
            None => (None, None),
        };
        Self {
            name: submission.id,
            at,
            tag,
            commit,
            marked_late: submission.marked_late,
            refused: submission.refused,
            attempts,
            unread: None,
        }
    }

    /// What is known of a submission that couldn't be read.
    pub fn unread(name: &str, why: String) -> Self {
        Self {
            name: name.to_owned(),
            unread: Some(why),
            ..Self::default()
        }
    }
}
