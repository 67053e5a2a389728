//! A small course in a scratch folder, and the program run on it as a person or a CI would.
//!
//! A test says which exercises there are, what is typed, and what must come out.

mod course;
pub mod embedded;
pub mod exercise;
pub mod files;
pub mod foreign;
pub mod machine;
pub mod modules;
pub mod namespace;
pub mod processes;
mod program;
pub mod report;
#[cfg(target_os = "linux")]
pub mod terminal;
pub mod vendored;

pub use course::Course;
pub use exercise::Exercise;
pub use program::{Ran, note, runner};

/// What a source is made of that repeats itself.
pub fn numbered(numbers: std::ops::Range<usize>, part: impl Fn(usize) -> String) -> String {
    numbers.map(part).collect()
}
