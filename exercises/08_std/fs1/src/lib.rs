//! A photographer copies the pictures from her memory card to a disk every evening. The disk keeps what it has: a
//! picture that already exists is never overwritten.
//!
//! Write `files_below` and `copy_new` with `std::fs`. Return every error, and don't skip anything silently. Symbolic
//! links count neither as files nor as folders: if you followed a link to a folder above, you'd walk in circles.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, sorted by their paths. The paths are relative to the folder, for example
/// "2024/beach.jpg".
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    todo!("walk through {}", folder.display())
}

/// Copies each file below `card` to the same path below `disk`, unless that path already exists. Creates missing
/// folders, including `disk` itself. Returns the number of copies.
pub fn copy_new(card: &Path, disk: &Path) -> io::Result<usize> {
    todo!("copy from {} to {}", card.display(), disk.display())
}

/// The total size of all files below a folder in bytes.
pub fn size(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for file in files_below(folder)? {
        bytes += fs::metadata(folder.join(file))?.len();
    }
    Ok(bytes)
}
