//! Where the notebooks are.

use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, whose extension is `birds`, in the order of their paths. Each path begins below
/// the folder, such as "2024/may.birds". A folder is no notebook, whatever its name is.
pub fn notebooks(folder: &Path) -> io::Result<Vec<PathBuf>> {
    todo!("walk through {}", folder.display())
}
