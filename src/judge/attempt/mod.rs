//! An exercise plus an overlay, and what can be found out about it without building it.

mod attempt;
mod course_tests;
mod equality;
mod lint_condition;
mod manifest;
mod mode;
mod newest_rust;
mod plan;
mod preflight;
mod return_types;
mod snapshot;
mod solution;
mod submitted;
mod test_timeouts;
mod too_much;
mod untrusted;

pub use attempt::Attempt;
pub use course_tests::CourseTest;
pub use manifest::names_crate;
pub use mode::Mode;
pub use newest_rust::newest_rust;
pub use plan::{
    BeyondTests, Grouping, Ignored, InstrumentationScope, Plan, SourceScope, Targets, TestOwner,
    WorkspaceManifest,
};
pub use snapshot::Snapshot;
pub use test_timeouts::TestTimeouts;
pub use untrusted::CourseVersions;
