//! The vector of waiting folders replaces recursion. A folder has no order, so the result is sorted: two runs print
//! the same summary.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, whose extension is `birds`, sorted by their paths. The paths are relative
/// to the folder, for example "2024/may.birds". A folder isn't a notebook, whatever its name is.
pub fn notebooks(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(index) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&index))? {
            let entry = entry?;
            let path = index.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|kind| kind == "birds") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
