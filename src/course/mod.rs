//! What a course is, and how each format on disk is read into it.
//!
//! This station reads files and knows no process and no terminal. A `Course` holds levels, a `Level` holds exercises, an
//! `Exercise` says what is checked: plain data. Where files come from (the learner's folder, the course inside the binary, a
//! solution) is the business of `Pristine` and `Files`.

mod case;
mod convert;
mod discovery;
mod examples;
mod exercise;
mod files;
#[cfg(test)]
pub(crate) mod fixture;
mod form;
mod format;
mod formats;
mod impostor;
mod lesson;
mod level;
mod line;
mod lint;
mod measure;
mod nearest;
mod new;
mod pack;
mod patterns;
mod prediction;
mod pristine;
mod source;
mod surroundings;
mod templates;
mod whole;
mod wrong;

pub use case::Case;
pub use convert::{Conversion, conversion};
pub use examples::may_hold_examples;
pub use exercise::{Accepted, Checks, Exercise, Limits, Starts};
pub use files::{Files, is_rust};
pub use form::{Form, Ignored, PackageForm, ProgramForm, Verification, Workspace};
pub use format::Format;
pub use impostor::Impostor;
pub use lesson::{Lesson, lessons, opening};
pub use level::{Level, Topic};
pub use measure::Measures;
pub use nearest::nearest;
pub use new::skeleton;
pub use pack::Pack;
pub use patterns::Patterns;
pub use prediction::{ANSWERS, Answers, Asked, Question, Truth};
pub use pristine::Pristine;
pub use surroundings::{Surroundings, path_from};
pub use whole::Course;
pub use wrong::wrong_dir;
