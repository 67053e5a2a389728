//! The files below a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The paths of all files. Links aren't followed.
pub fn paths_below(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => paths_below(&entry.path()),
            _ => vec![entry.path()],
        })
        .collect()
}

/// The contents of all files except those that cargo built, by path with `/`.
pub fn contents_below(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in paths_below(dir) {
        let inside = path.strip_prefix(dir).expect("a path below the folder");
        if inside.components().all(|part| part.as_os_str() != "target") {
            let name = inside.to_str().expect("UTF-8").replace('\\', "/");
            found.insert(name, fs::read(&path).expect("a file that can be read"));
        }
    }
    found
}

/// Copies a folder, including everything that was built in it.
pub fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            copy_dir(&entry.path(), &target);
        } else if entry.path().is_file() {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
