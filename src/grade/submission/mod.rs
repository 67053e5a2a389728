//! What students handed in: `Submissions` lists it, and `Submission` is what was taken from one of them.
//!
//! Everything here comes from people whom the grader doesn't trust. Files are taken as bytes, and only those that an exercise lists as editable.
//! This module knows nothing of judging, points or rosters.

mod entry;
mod lms_name;
mod submission;
mod submissions;

pub use entry::Entry;
pub use submission::{Submission, SubmittedCommit};
pub use submissions::Submissions;
