//! Where the notebooks are.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, whose extension is `birds`, in the order of their paths. Each path begins below
/// the folder, such as "2024/may.birds". A folder is no notebook, whatever its name is.
pub fn notebooks(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(place) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&place))? {
            let entry = entry?;
            let path = place.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|kind| kind == "birds") {
                found.push(path);
            }
        }
    }
    // A folder tells its entries in any order; sorted, two runs give the same summary.
    found.sort();
    Ok(found)
}
