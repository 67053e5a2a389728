//! Courses in the formats of others run unmodified.

mod convert;
mod exercism;
mod rustlings;
mod wr;
