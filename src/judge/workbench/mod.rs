//! The scratch folders in which attempts are staged as cargo workspaces. Starts no compiler.

mod bench_folder;
mod build_group;
mod context;
pub mod dependencies;
pub mod forced_lints;
mod instrumented_files;
pub mod invocation_log;
pub mod limits_file;
mod oracles;
mod other_members;
mod replaced_file;
mod staged;
mod staging_dir;
pub mod staging_manifest;
mod workbench;

pub use build_group::{BuildGroup, groups};
pub use context::Context;
pub use instrumented_files::WrittenTests;
pub use oracles::{Answer, Oracles, Questions, Seeds};
pub use staged::Staged;
pub use staging_dir::{StagingDir, remove_dir};
pub use workbench::{LINTED_APART, LINTED_AS_TESTS, Workbench, staged_files};
