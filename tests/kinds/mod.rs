//! Kinds of checks beyond a build and its tests. Each has a small exercise, which fails in every possible way.

mod conforms;
mod lints;
mod mutants;
mod predict;
mod refuses;
mod scratch;
mod secrecy;
