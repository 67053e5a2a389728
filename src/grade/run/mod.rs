//! From submissions to the gradebook: who is graded, what has to be judged, and what several machines graded together.

mod class;
mod grader;
mod grading_work;
mod merge;
mod out_folder;
mod partition;
mod prepared;
mod taken_in;

pub use class::ClassList;
pub use grader::Grader;
pub use grading_work::{Conditions, GradeStep};
pub use merge::merge;
pub use out_folder::{OutFolder, Start};
pub use partition::Partition;
