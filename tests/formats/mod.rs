//! Courses in foreign formats run unmodified.

mod convert;
mod exercism;
#[cfg(unix)]
mod fresh;
mod lints;
mod rustlings;
mod unfinished;
mod wr;
