//! Courses in foreign formats run unmodified.

mod convert;
mod exercism;
#[cfg(unix)]
mod fresh;
mod rustlings;
mod unfinished;
mod wr;
