//! Kinds of checks beyond a build and its tests. Each has a small exercise, which fails in every possible way.

mod conforms;
mod emits;
mod emitted_functions;
mod faster;
mod instructions;
mod lints;
mod loom_lines;
mod miri;
mod models;
pub mod mutants;
mod oracle;
mod planted;
mod predict;
mod refuses;
mod review;
mod sanitize;
mod schedules;
mod scratch;
mod secrecy;
mod settings;
mod stages;
mod valgrind;
