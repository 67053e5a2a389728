//! The course as plain data: levels, exercises, files, patterns, lessons.

mod avoided;
mod bounds;
mod compared_tests;
mod compile_target;
mod conformance;
mod course;
mod emits;
mod excess;
mod exercise;
mod files;
mod form;
mod format;
mod inspections;
mod lesson;
mod level;
mod lock_file;
mod membership;
mod mistake;
mod oracle;
pub mod patterns;
mod project_stage;
mod stages;
mod system;

pub use avoided::AvoidedPhrase;
pub use compared_tests::{ComparedTests, Faster};
pub use compile_target::CompileTarget;
pub use conformance::Conformance;
pub use course::Course;
pub use emits::{EmitsCheck, EmittedProperty};
pub use excess::Excess;
pub use exercise::{Accepted, Checks, CompilerLimits, Exercise, Limits, Starts};
pub use files::{Files, is_rust, is_same_text};
pub use form::{Form, PackageForm, ProgramForm, Verification, Workspace};
pub use format::Format;
pub use inspections::{Inspections, InstructionLimit, Sanitizer};
pub use lesson::{Lesson, lessons, opening, sections};
pub use level::{Level, LevelWorkspace, Topic};
pub use lock_file::LockFile;
#[cfg(test)]
pub use lock_file::LockedPackage;
pub use membership::is_member;
pub use mistake::{Mistake, RecordedFailure, Symptom};
pub use oracle::{ORACLE, OracleCheck};
pub use patterns::{Patterns, escaped, is_match, pattern};
pub use project_stage::ProjectStage;
pub use system::System;
