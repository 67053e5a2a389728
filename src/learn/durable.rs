//! Durable files: replaced atomically, so that no reader sees half of one, and synced to disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::course::{StateFolder, persist};
use crate::error::{Error, Problem, Result};

/// Writes a temporary file next to `path` and renames it to `path`. A link is replaced, not followed. The folder must exist.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let file = written_beside(path, content)?;
    persist(file, path).map_err(|cause| Error::io("write the file", path, &cause))
}

/// The same, unless something has that name already. Returns whether the file was created.
pub(super) fn create(path: &Path, content: &[u8]) -> Result<bool> {
    match written_beside(path, content)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(failed) => Err(Error::io("write the file", path, &failed.error)),
    }
}

/// A temporary file next to `path`, synced to disk.
fn written_beside(path: &Path, content: &[u8]) -> Result<NamedTempFile> {
    let Some(dir) = path.parent() else {
        return Err(Problem::new("could not write the file: it has no folder")
            .at(path, None)
            .into());
    };
    let failed = |cause: &io::Error| Error::io("write the file", path, cause);
    // With this prefix, the file isn't mistaken for a part of the course. Opened this way, it gets the usual permissions.
    let mut file = tempfile::Builder::new()
        .prefix(".~")
        .make_in(dir, |temporary| File::create_new(temporary))
        .map_err(|cause| failed(&cause))?;
    file.write_all(content)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|cause| failed(&cause))?;
    Ok(file)
}

/// Writes a file that a person asked for, and creates its folder. A link is followed, and a device or a pipe is written to, not replaced.
pub fn write_out(path: &Path, content: &[u8]) -> Result<()> {
    let failed = |cause: &io::Error| Error::io("write the file", path, cause);
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => {
            let mut there = File::options().write(true).open(path);
            let written = there.as_mut().map(|there| there.write_all(content));
            written
                .map_err(|cause| failed(cause))?
                .map_err(|cause| failed(&cause))
        }
        Ok(_) => {
            let target = fs::canonicalize(path).map_err(|cause| failed(&cause))?;
            replace(&target, content)
        }
        Err(_) => {
            let path = std::path::absolute(path).map_err(|cause| failed(&cause))?;
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|cause| failed(&cause))?;
            }
            replace(&path, content)
        }
    }
}

/// Whether files can be created in the state folder, which is created if it's missing.
pub fn can_be_written(state: &StateFolder) -> bool {
    let mut probe = tempfile::Builder::new();
    state
        .make()
        .and_then(|()| probe.prefix(".~probe").tempfile_in(state.dir()))
        .is_ok()
}

/// A new file is durable only if the folders above it are: syncs all of them, from the file's own up to `top`. Does nothing on systems
/// that can't sync folders.
pub(super) fn sync_folders(path: &Path, top: &Path) {
    for folder in path
        .ancestors()
        .skip(1)
        .take_while(|folder| folder.starts_with(top))
    {
        _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
