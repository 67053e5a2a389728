//! Courses in foreign formats run unmodified.

mod convert;
mod converted;
mod crates;
mod exercism;
mod found;
mod frameworks;
#[cfg(unix)]
mod fresh;
mod lints;
mod rustlings;
mod shared_files;
mod unfinished;
mod workspaces;
mod wr;
