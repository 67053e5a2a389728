//! The judge: attempt → verdict. Knows no terminal and no progress; tells what it does by events.

mod diagnostic;
mod event;
mod verdict;

pub use diagnostic::{Diagnostic, Severity};
pub use event::Event;
pub use verdict::{Cause, Decision, TestOutcome, TestResult, Verdict};
