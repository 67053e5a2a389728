//! How a test proves that it ran to its end: what is inserted into sources, and the crate that it is linked with.

pub mod instrumentation;
mod proof;
pub mod proof_crate;

pub use instrumentation::MOST_TESTS;
pub use proof::{Secret, Witness, word};
