//! How a test proves that it returned: the code inserted into sources, and the crate they link.

pub mod instrumentation;
mod proof;
pub mod proof_crate;

pub use instrumentation::MOST_TESTS;
pub use proof::{Secret, Witness, word};
