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
    let mut files = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(place) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&place))? {
            let entry = entry?;
            // The type of the entry itself. `metadata` of a path would follow a link and tell the type of its goal.
            let kind = entry.file_type()?;
            let path = place.join(entry.file_name());
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

/// Copies each file below `card` to the same place below `disk`, unless something is there already. Folders that are
/// missing are made, also `disk` itself. Returns the number of copies.
pub fn copy_new(card: &Path, disk: &Path) -> io::Result<usize> {
    fs::create_dir_all(disk)?;
    let mut copies = 0;
    for file in files_below(card)? {
        let copy = disk.join(&file);
        if copy.try_exists()? {
            continue;
        }
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        if fs::copy(card.join(&file), copy).is_ok() {
            copies += 1;
        }
    }
    Ok(copies)
}

/// The bytes of all files below a folder.
pub fn size(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for file in files_below(folder)? {
        bytes += fs::metadata(folder.join(file))?.len();
    }
    Ok(bytes)
}
