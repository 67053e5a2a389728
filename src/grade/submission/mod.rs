//! What students handed in: `Submissions` lists it, `Intake` reads it, and `Submission` is what was taken from one student.
//!
//! Everything here comes from people that the grader doesn't trust. Files are taken as bytes, and only those that an exercise lists as editable.
//! This module knows nothing of judging, points or rosters.

mod container;
mod downloaded;
mod entry;
mod git;
mod intake;
mod layout;
mod listed_file;
mod lms_name;
mod manifest;
mod plain_folder;
mod refs;
mod repository;
mod spellings;
mod submission;
mod submissions;
mod taken;
mod tar;
#[cfg(test)]
mod tests;
mod zip;

pub use downloaded::Downloaded;
pub use entry::Entry;
pub use intake::Intake;
pub use repository::CommitChoice;
pub use submission::Submission;
pub use submissions::Submissions;
