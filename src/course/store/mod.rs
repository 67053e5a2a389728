//! Whole courses: found, opened, packed into one archive, and kept as shipped.

mod discovery;
mod pack;
mod pristine;
mod state_folder;
mod workspace_files;

pub use pack::Pack;
pub use pristine::Pristine;
pub use state_folder::StateFolder;
pub use workspace_files::WorkspaceFiles;
pub use workspace_files::path_from;
