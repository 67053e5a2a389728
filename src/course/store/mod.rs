//! Whole courses: how they are found, opened and packed into one archive, and where the pristine files come from.

mod discovery;
mod level_needs;
mod pack;
mod pristine;
mod rename;
mod state_folder;
mod workspace_files;

pub use level_needs::LevelNeeds;
pub use pack::Pack;
pub use pristine::Pristine;
pub use rename::{persist, rename};
pub use state_folder::StateFolder;
pub use workspace_files::WorkspaceFiles;
pub use workspace_files::path_from;
