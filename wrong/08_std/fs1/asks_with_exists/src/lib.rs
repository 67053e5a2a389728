//! Asks with `exists`, which hides the error when it can't check.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files below a folder, at any depth, sorted by their paths. The paths are relative to the folder, for example
/// "2024/beach.jpg".
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let path = below.join(entry.file_name());
            if kind.is_dir() {
                waiting.push(path);
            } else if kind.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Copies each file below `card` to the same path below `disk`, unless that path already exists. Creates missing
/// folders, including `disk` itself. Returns the number of copies.
pub fn copy_new(card: &Path, disk: &Path) -> io::Result<usize> {
    fs::create_dir_all(disk)?;
    let mut copies = 0;
    for file in files_below(card)? {
        let copy = disk.join(&file);
        if copy.exists() {
            continue;
        }
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(card.join(&file), copy)?;
        copies += 1;
    }
    Ok(copies)
}

/// The total size of all files below a folder in bytes.
pub fn size(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for file in files_below(folder)? {
        bytes += fs::metadata(folder.join(file))?.len();
    }
    Ok(bytes)
}
