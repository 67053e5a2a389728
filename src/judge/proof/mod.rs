//! How a test proves that it returned: the code inserted into sources, and the crate they link.

mod case_log;
pub mod instrumentation;
mod proof;
pub mod proof_crate;

pub use case_log::CaseLog;
pub use instrumentation::MOST_TESTS;
pub use proof::{Secret, Witness, word};
