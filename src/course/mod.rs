//! What a course is, and how each format on disk is read into it.
//!
//! This station reads files. It knows nothing about processes or terminals. A `Course` has levels, a `Level` has exercises, and an
//! `Exercise` says what is checked: all of it is plain data. `Pristine` and `Files` know where the files come from: the learner's
//! folder, the course inside the binary, or a solution.

mod authoring;
mod checks;
#[cfg(test)]
pub mod fixture;
mod formats;
mod model;
mod source;
mod store;
mod syntax;

pub use authoring::{
    CaseSignature, Conversion, Measures, conversion, signed, skeleton, too_early, wrong_dir,
};
pub use checks::{
    ANSWERS, Answers, Asked, Case, HashedOutcome, ObservedOutcome, Question, ShippedMutant,
    UNSOUND, body_of_case, first_difference, marked_lines, may_hold_examples,
};
pub use model::{
    Accepted, ComparedTests, CompileTarget, CompilerLimits, Conformance, Course, EmitsCheck,
    EmittedProperty, Excess, Exercise, Faster, Files, Form, Format, Inspections, InstructionLimit,
    Lesson, Level, LevelWorkspace, Limits, LockFile, Mistake, ORACLE, ProjectStage,
    RecordedFailure, Sanitizer, Starts, Symptom, Topic, Workspace, is_member, is_rust,
    is_same_text, lessons, opening,
};
#[cfg(test)]
pub use model::{Checks, LockedPackage, PackageForm, Patterns, System, Verification};
pub use source::{document, is_absence, leaves, nearest, read_file};
pub use store::{
    LevelNeeds, Pack, Pristine, StateFolder, WorkspaceFiles, path_from, persist, rename,
};
pub use syntax::{
    Around, DEEPEST, SourceItems, TokenPlace, Unreadable, is_mark, manifest, markdown,
    may_be_too_deep, rust, token_stream,
};
