//! Builds attempts with cargo.

mod artifact;
mod build;
pub mod cargo_error;
mod cargo_output;
mod cargo_progress;
mod manifest_advice;
mod wrapper;

pub use artifact::artifact;
pub use build::{Build, check_environment};
pub use cargo_output::{BuildMessage, BuildOutcome};
pub use manifest_advice::manifest_advice;
pub use wrapper::{Wrapper, through_wrapper, wrap_rustc_if_asked};
