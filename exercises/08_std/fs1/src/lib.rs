//! A photographer copies the pictures from her memory card to a disk. A copy runs each evening, and the disk keeps what
//! it has: a picture that is there already is never written again.
//!
//! Write `files_below` and `copy_new` with `std::fs`. Every error is returned; nothing is skipped in silence. Symbolic
//! links are neither files nor folders here: a link to the folder above would let the walk go round for ever.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, in the order of their paths. Each path begins below the folder, such as
/// "2024/beach.jpg".
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    todo!("walk through {}", folder.display())
}

/// Copies each file below `card` to the same place below `disk`, unless something is there already. Folders that are
/// missing are made, also `disk` itself. Returns the number of copies.
pub fn copy_new(card: &Path, disk: &Path) -> io::Result<usize> {
    todo!("copy from {} to {}", card.display(), disk.display())
}

/// The bytes of all files below a folder.
pub fn size(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for file in files_below(folder)? {
        bytes += fs::metadata(folder.join(file))?.len();
    }
    Ok(bytes)
}
