//! Files that must last: replaced as a whole, so that nobody ever sees half of one, and known to be on the disk.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use crate::course::StateFolder;
use crate::error::{Error, Problem, Result};

/// Writes a file beside `path` and puts it in its place. A link is replaced, not followed; folders must exist.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<()> {
    let Some(dir) = path.parent() else {
        return Err(Problem::new("could not write the file: it has no folder")
            .at(path, None)
            .into());
    };
    let failed = |cause: &std::io::Error| Error::io("write the file", path, cause);
    // The prefix is one that nobody takes for a part of the course. Opened this way, the file gets the usual permissions.
    let mut file = tempfile::Builder::new()
        .prefix(".~")
        .make_in(dir, |temporary| File::create_new(temporary))
        .map_err(|cause| failed(&cause))?;
    file.write_all(content)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|cause| failed(&cause))?;
    file.persist(path).map_err(|error| failed(&error.error))?;
    Ok(())
}

/// Whether files can be made in the state folder, which is made if it's missing.
pub fn can_be_written(state: &StateFolder) -> bool {
    let mut probe = tempfile::Builder::new();
    state
        .make()
        .and_then(|()| probe.prefix(".~probe").tempfile_in(state.dir()))
        .is_ok()
}

/// A new file lasts only when the folders that name it do: waits for all of them, from the file's up to `top`. Systems that cannot
/// wait for a folder do without.
pub(super) fn sync_folders(path: &Path, top: &Path) {
    for folder in path
        .ancestors()
        .skip(1)
        .take_while(|folder| folder.starts_with(top))
    {
        _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
