//! Courses in the formats of others run unmodified.

mod convert;
mod exercism;
#[cfg(unix)]
mod fresh;
mod rustlings;
mod wr;
