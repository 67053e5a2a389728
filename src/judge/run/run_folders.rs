//! `RunFolders`: where a program is started, and where its file is hidden then.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::error::{Error, Result};

/// Two folders for one run, in a scratch folder.
pub struct RunFolders {
    pub entrance: PathBuf,
    pub hidden: PathBuf,
    /// Deleted with the value.
    _scratch: TempDir,
}

impl RunFolders {
    /// # Errors
    /// If they can't be created.
    pub fn new(scratch: TempDir) -> Result<Self> {
        let folders = Self {
            entrance: scratch.path().join("entrance"),
            hidden: scratch.path().join("hidden"),
            _scratch: scratch,
        };
        for folder in [&folders.entrance, &folders.hidden] {
            fs::create_dir(folder)
                .map_err(|cause| Error::io("create the folder", folder, &cause))?;
        }
        Ok(folders)
    }
}
