//! Creates a small course in a scratch folder, and runs the program on it as a person or CI would.
//!
//! A test states which exercises there are, what is typed, and what must be printed.

#[cfg(unix)]
pub mod browser;
mod course;
pub mod embedded;
pub mod exercise;
pub mod files;
pub mod foreign;
#[cfg(unix)]
pub mod machine;
pub mod modules;
pub mod namespace;
#[cfg(target_os = "linux")]
pub mod preloaded;
pub mod processes;
mod program;
#[cfg(target_os = "linux")]
pub mod refusing;
pub mod report;
#[cfg(target_os = "linux")]
pub mod terminal;
pub mod vendored;
pub mod waiting;

pub use course::{Course, CourseFile};
pub use exercise::Exercise;
pub use program::{Ran, note, runner, sysroot};

/// A text without the places where its lines are broken.
pub fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A source made of repeated text.
pub fn numbered(numbers: std::ops::Range<usize>, part: impl Fn(usize) -> String) -> String {
    numbers.map(part).collect()
}
