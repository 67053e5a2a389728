//! Folders to write to.

use std::path::PathBuf;
use std::{env, fs, process};

/// An empty folder that only this test uses.
pub fn empty_folder(test: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("tally-{test}-{}", process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an earlier run's folder can be removed");
    }
    fs::create_dir_all(&folder).expect("the folder can be created");
    folder
}

/// A folder with one file for each pair of a name and a content.
pub fn folder_with(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = empty_folder(test);
    for (name, content) in files {
        fs::write(folder.join(name), content).expect("it can be written");
    }
    folder
}
