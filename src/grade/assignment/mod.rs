//! What is graded, what it's worth, and until when: the assignment's file as a value. Knows nothing of submissions.

mod assignment;
mod due;
mod explained;
mod file;
mod hidden;
mod late;
mod quota;
mod time_limit;

pub use assignment::{Assigned, Assignment, Counts};
pub use due::Due;
#[cfg(test)]
pub use late::LateRule;
pub use quota::SpentTime;
