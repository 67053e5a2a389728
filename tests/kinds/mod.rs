//! Kinds of check beyond a build and its tests: each has a small exercise, and fails in each way in which it can.

mod lints;
mod mutants;
mod predict;
mod refuses;
mod scratch;
mod secrecy;
