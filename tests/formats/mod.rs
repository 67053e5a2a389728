//! Courses in foreign formats run unmodified.

mod convert;
mod exercism;
mod frameworks;
#[cfg(unix)]
mod fresh;
mod lints;
mod rustlings;
mod unfinished;
mod workspaces;
mod wr;
