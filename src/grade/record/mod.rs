//! What the grader writes down: verdicts, line by line, and the files of attempts that wait for one. Knows nothing of points.

mod judged;
mod read_submission;
mod result_line;
mod results;
mod spool;

pub use judged::{JudgedAttempt, JudgedTest};
pub use read_submission::ReadSubmission;
pub use result_line::{ResultLine, SCHEMA, identity};
pub use results::{CompleteLines, Results, replace};
pub use spool::{Spool, Spooled};
