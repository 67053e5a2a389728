//! What a course is, and how each format on disk is read into it.
//!
//! This station reads files and knows no process and no terminal. A `Course` holds levels, a `Level` holds exercises, an
//! `Exercise` says what is checked: plain data. Where files come from (the learner's folder, the course inside the binary, a
//! solution) is the business of `Pristine` and `Files`.

mod exercise;
mod files;
mod formats;
mod lesson;
mod level;
mod pack;
mod pristine;
mod whole;

pub use exercise::{Checks, Exercise, Limits, Starts};
pub use files::Files;
pub use lesson::{Lesson, lessons};
pub use level::{Level, Topic};
pub use pack::Pack;
pub use pristine::Pristine;
pub use whole::Course;
