//! From entries to the disk. The paths come from an archive, and so perhaps from an enemy: `inside` and `without_links`
//! are the two places that decide where something may be written.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::{Entry, Error, Kind};

/// Writes the entries into a folder, and nowhere else.
pub fn unpack(entries: &[Entry], folder: &Path) -> Result<(), Error> {
    let paths: Vec<PathBuf> = entries.iter().map(inside).collect::<Result<_, _>>()?;
    let mut directories = Vec::new();
    for (entry, path) in entries.iter().zip(&paths) {
        let parent = path.parent().unwrap_or(path);
        without_links(folder, parent)?;
        let place = folder.join(path);
        match &entry.kind {
            Kind::File(content) => {
                make_room(&place)?;
                let mut file = File::create_new(&place).map_err(Error::at(&place))?;
                file.write_all(content).map_err(Error::at(&place))?;
                finish(&file, entry, &place)?;
            }
            Kind::Link(target) => {
                make_room(&place)?;
                symlink(target, &place).map_err(Error::at(&place))?;
            }
            Kind::Directory => {
                without_links(folder, path)?;
                directories.push((entry, place));
            }
        }
    }
    // A directory may be read-only, and its time changes with each file in it, so it has to wait.
    for (entry, place) in directories.iter().rev() {
        let directory = File::open(place).map_err(Error::at(place))?;
        finish(&directory, entry, place)?;
    }
    Ok(())
}

/// The path of an entry below the folder.
fn inside(entry: &Entry) -> Result<PathBuf, Error> {
    let mut inside = PathBuf::new();
    for component in Path::new(&entry.path).components() {
        match component {
            Component::Normal(name) => inside.push(name),
            Component::CurDir => {}
            _ => return Err(Error::Outside(entry.path.clone())),
        }
    }
    Ok(inside)
}

/// Creates the directories that are missing, and refuses to pass a link.
fn without_links(folder: &Path, path: &Path) -> Result<(), Error> {
    let mut place = folder.to_owned();
    for name in path {
        place.push(name);
        match fs::symlink_metadata(&place) {
            Ok(found) if found.is_symlink() => {
                return Err(Error::Outside(path.display().to_string()));
            }
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(Error::Io(place, io::ErrorKind::NotADirectory)),
            Err(_) => fs::create_dir(&place).map_err(Error::at(&place))?,
        }
    }
    Ok(())
}

/// Removes what is in the way: a file that is overwritten could be a link.
fn make_room(place: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(place) {
        Ok(_) => fs::remove_file(place).map_err(Error::at(place)),
        Err(_) => Ok(()),
    }
}

fn finish(file: &File, entry: &Entry, place: &Path) -> Result<(), Error> {
    let modified = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(entry.modified));
    let modified = modified.ok_or(Error::TooLarge(entry.modified))?;
    file.set_modified(modified).map_err(Error::at(place))?;
    let permissions = Permissions::from_mode(entry.mode & 0o777);
    file.set_permissions(permissions).map_err(Error::at(place))
}
