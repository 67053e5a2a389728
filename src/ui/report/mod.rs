//! Verdicts, failures, diffs and errors as lines of text.

mod assertion;
mod backtrace;
pub mod cases;
mod diff;
mod error;
mod findings;
mod hint;
mod library_place;
mod medium;
mod ownership;
mod printed;
mod project;
mod statement;
mod tested;
mod verdict;
pub mod words;

pub use backtrace::Traces;
pub use diff::{Compared, change, diff};
pub use error::error;
pub use findings::{Findings, FoundLines};
pub use hint::{MISTAKE, hints};
pub use medium::Medium;
pub use ownership::{Telling, ownership};
pub use printed::{codes, output};
pub use project::ProjectView;
pub use statement::SourceLines;
pub use verdict::{findings, found, report};
pub use words::{are, count, level, sentence};
