//! What exercises demand beyond tests: compile-fail cases, mutants, predictions, formatting, verification.

pub mod compile_fail;
mod encounters;
pub mod format;
mod mutant_build;
mod mutants;
pub mod observed;
pub mod predictions;
pub mod read_files;
mod source_tokens;
pub mod verification;

pub use mutants::MutantCheck;
