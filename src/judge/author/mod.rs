//! What only authors need from the judge: the gate, declared failures, mutation reports, converted courses.

mod author;
mod changes;
mod converted_course;
mod dependency_ages;
mod gate;
mod gate_finding;
mod judged_case;
mod judged_exercise;
mod listed_mutant;
mod mutant_trial;
mod mutation_report;
mod recognition;
mod solution_mutant;

pub use changes::Changes;
pub use converted_course::{ConversionStep, ConvertedCourse};
pub use dependency_ages::aged_dependencies;
pub use gate::{Gate, GateReport, GateScope, GateSides, GateStep, Measured, SolutionState};
pub use gate_finding::GateFinding;
pub use mutation_report::MutationReport;
pub use recognition::Recognition;
