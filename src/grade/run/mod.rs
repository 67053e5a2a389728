//! From submissions to the gradebook: who is graded, what has to be judged, and what several machines graded together.

mod class;
mod grader;
mod merge;
mod out_folder;
mod partition;
mod prepared;

pub use class::Class;
pub use grader::{Conditions, GradeStep, Grader};
pub use merge::merge;
pub use out_folder::{OutFolder, Start};
pub use partition::Partition;
