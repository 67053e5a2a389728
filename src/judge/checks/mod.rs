//! Checks besides tests: compile-fail cases, mutants, predictions, formatting, verification.

mod built_attempt;
pub mod compile_fail;
pub mod conformance;
pub mod emitted;
pub mod format;
mod implementation_runs;
pub mod inspection;
mod mutant_build;
mod mutants;
pub mod observed;
mod optimized;
mod oracle;
pub mod predictions;
pub mod read_files;
pub mod schedule;
mod source_tokens;
mod speed;
mod target_run;
pub mod verification;
mod with_lines;

pub use built_attempt::BuiltAttempt;
pub use emitted::EmittedCode;
pub use format::FormatSettings;
pub use inspection::Inspection;
pub use mutants::MutantCheck;
use optimized::optimized;
pub use oracle::OracleRun;
pub use speed::SpeedCheck;
pub use target_run::TargetRun;
pub use with_lines::with_lines;
