//! Finding the notebooks.

use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, whose extension is `birds`, sorted by their paths. The paths are relative
/// to the folder, for example "2024/may.birds". A folder isn't a notebook, whatever its name is.
pub fn notebooks(folder: &Path) -> io::Result<Vec<PathBuf>> {
    todo!("walk through {}", folder.display())
}
