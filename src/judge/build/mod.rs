//! Builds attempts by cargo, and tells a fault of the environment from one of the learner.

mod build;
pub mod cargo_error;
mod environment_fault;
mod wrapper;

pub use build::{Build, BuildMessage, BuildOutcome};
pub use wrapper::{Wrapper, wrap_rustc_if_asked};
