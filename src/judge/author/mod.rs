//! What only authors ask of the judge: declared failures, many attempts at one exercise, mutation reports.

mod author;
mod mutation_report;
mod series;
mod solution_mutant;

pub use author::{declaration, not_as_declared};
pub use mutation_report::MutationReport;
pub use solution_mutant::SolutionMutant;
