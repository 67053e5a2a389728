//! The judge: attempt → verdict.
//!
//! Attempts are staged in a workbench, built by one run of cargo, and their tests run in one process each. The judge knows no terminal and
//! no progress, and reports what it does as events.

mod attempt;
mod author;
mod build;
mod cache;
mod checks;
mod decide;
mod group;
mod judge;
mod notes;
mod proof;
mod replay;
mod run;
mod rustc;
mod series;
mod testing;
mod toolchain;
mod tracing;
mod verdict;
mod workbench;
mod workspace_inputs;

pub use attempt::{Attempt, CourseTest, Mode, Snapshot, newest_rust};
pub use author::{
    Changes, ConversionStep, ConvertedCourse, Gate, GateFinding, GateReport, GateScope, GateSides,
    GateStep, Measured, MutationReport, Recognition, SolutionState, aged_dependencies,
};
pub use build::wrap_rustc_if_asked;
pub use cache::CacheInputs;
pub use judge::{Judge, must_be_judged, readable};
pub use toolchain::{Tool, Toolchain, UserSettings};
#[cfg(test)]
pub use verdict::fixture;
pub use verdict::{
    Backtrace, BuildProgress, Cause, Decision, Diagnostic, Event, FailedCase, Failure, Label,
    LabelPlace, LabelSource, LibraryFile, OWNERSHIP_CODES, Panic, Score, Severity, Skip,
    SourcePaths, SuiteCases, TestOutcome, TestResult, TracedCall, TracedPanic, Verdict,
};
pub use workbench::Seeds;
pub use workbench::dependencies::are_unresolved;
