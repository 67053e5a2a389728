//! The judge's results as plain values: verdicts, diagnostics, and the events that report them. Knows nothing of the other rooms.

mod backtrace;
mod cases;
mod diagnostic;
mod event;
mod failure;
#[cfg(test)]
pub mod fixture;
mod label;
mod library_file;
mod plain_words;
mod repeats;
mod signature;
mod source_paths;
mod test_result;
mod verdict;

pub use backtrace::{Backtrace, TracedCall, TracedPanic};
pub use cases::{FailedCase, Score, SuiteCases};
pub use diagnostic::{Diagnostic, Severity};
pub use event::{BuildProgress, Event};
pub use failure::{Failure, Panic};
pub use label::{Label, LabelPlace, LabelSource, OWNERSHIP_CODES};
pub use library_file::LibraryFile;
pub use plain_words::{signal_words, size_words, without_folder};
pub use repeats::without_repeats;
pub use signature::Signature;
pub use source_paths::SourcePaths;
pub use test_result::{FaultPlace, TestOutcome, TestResult};
pub use verdict::{Cause, Decision, Skip, Verdict};
