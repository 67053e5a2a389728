//! Takes everything that's neither a link nor a directory for a file.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::{Entry, Error, Kind};

/// Everything that is in a folder.
pub fn pack(folder: &Path) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    add(folder, "", &mut entries)?;
    Ok(entries)
}

/// Adds what is in a folder. The prefix is what comes before its names in an entry's path.
fn add(folder: &Path, prefix: &str, entries: &mut Vec<Entry>) -> Result<(), Error> {
    let mut names = Vec::new();
    for found in fs::read_dir(folder).map_err(Error::at(folder))? {
        names.push(found.map_err(Error::at(folder))?.file_name());
    }
    names.sort();
    for name in names {
        let place = folder.join(&name);
        let path = format!("{prefix}{}", name.to_str().ok_or(Error::NotUtf8)?);
        // Doesn't follow links, unlike `fs::metadata`.
        let metadata = fs::symlink_metadata(&place).map_err(Error::at(&place))?;
        let kind = if metadata.is_symlink() {
            let target = fs::read_link(&place).map_err(Error::at(&place))?;
            Kind::Link(target.to_str().ok_or(Error::NotUtf8)?.to_owned())
        } else if metadata.is_dir() {
            Kind::Directory
        } else {
            Kind::File(fs::read(&place).map_err(Error::at(&place))?)
        };
        let below = format!("{path}/");
        let is_directory = kind == Kind::Directory;
        entries.push(Entry {
            path,
            mode: metadata.mode() & 0o777,
            user: metadata.uid(),
            group: metadata.gid(),
            modified: metadata.mtime().try_into().unwrap_or(0),
            kind,
        });
        if is_directory {
            add(&place, &below, entries)?;
        }
    }
    Ok(())
}
