//! An exercise plus an overlay, and what can be found out about it without building it.

mod attempt;
mod equality;
mod lint_condition;
mod manifest;
mod mode;
mod plan;
mod preflight;
mod snapshot;
mod too_much;

pub use attempt::Attempt;
pub use mode::Mode;
pub use plan::{
    BeyondTests, Grouping, Ignored, InstrumentationScope, Plan, SourceScope, Targets, TestOwner,
    WorkspaceManifest,
};
pub use snapshot::Snapshot;
