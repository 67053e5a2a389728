//! Folders to write to.

use std::path::PathBuf;
use std::{env, fs, process};

/// An empty folder that only this test uses.
pub fn empty_folder(test: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("archiver-{test}-{}", process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an earlier run's folder can be removed");
    }
    fs::create_dir_all(&folder).expect("the folder can be created");
    folder
}
