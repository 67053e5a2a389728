//! `Backup`: the learner's files from before a reset.
//!
//! This is the only code that writes to a learner's files. First it copies everything that would be lost to
//! `.runner/backup/<time>-<n>/`, then it replaces the files one by one. If the copy fails, nothing is touched.

use std::collections::BTreeMap;
use std::fs;
use std::fs::File;
use std::io;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::durable::{replace, sync_folders};
use crate::course::{
    Course, Exercise, Files, Pristine, StateFolder, is_absence, is_same_text, leaves,
};
use crate::error::{Error, Problem, Result};

mod time_stamp;

use time_stamp::time_stamp;

/// What a reset changed, and where the backup is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// The folder with the files that were replaced; `None` if nothing would have been lost.
    pub dir: Option<PathBuf>,
    /// The files that were written, relative to the exercise's folder.
    pub written: Vec<String>,
    /// The files that were removed, relative to the exercise's folder.
    pub removed: Vec<String>,
}

impl Backup {
    /// Whether anything was changed.
    pub fn changed(&self) -> bool {
        !self.written.is_empty() || !self.removed.is_empty()
    }
}

/// Restores an exercise to how the course ships it, after backing up the learner's files.
///
/// Files that the course doesn't ship are removed only if they are editable. All others stay.
pub fn reset(
    course: &Course,
    pristine: &Pristine,
    exercise: &Exercise,
    now: SystemTime,
) -> Result<Backup> {
    restore(
        course,
        &pristine.exercise(exercise)?,
        exercise,
        now,
        &mut |_| Ok(()),
    )
}

/// Puts these files in the place of an exercise's own, as [`reset`] does. `backed_up` is called between the backup and the first change, with
/// the backup's folder, if there is one.
pub(super) fn restore(
    course: &Course,
    pristine: &Files,
    exercise: &Exercise,
    now: SystemTime,
    backed_up: &mut dyn FnMut(Option<&Path>) -> Result<()>,
) -> Result<Backup> {
    let dir = course.dir(exercise);
    if pristine.is_empty() {
        let problem = Problem::new(format!(
            "the original files of `{}` are not part of this course",
            exercise.name
        ));
        return Err(problem
            .at(&dir, None)
            .next("download the course again, or restore them with git")
            .into());
    }
    // A symbolic link in place of the exercise's own folder is replaced. One further up could lead out of the course.
    if let Some(above) = dir.ancestors().skip(1).find(|above| above.exists())
        && leaves(&course.root, above)
    {
        return Err(Problem::new(
            "a symbolic link in the course leads to this folder, which is outside of the course",
        )
        .at(above, None)
        .next("replace the link with a folder; nothing was changed")
        .into());
    }
    let found = BackupContents::in_folder(&dir, pristine)?;
    let mut lost = found
        .0
        .iter()
        .filter(|(path, entry)| entry.would_be_lost(pristine.get(path)))
        .peekable();
    let mut backup = Backup::default();
    if lost.peek().is_some() {
        let kept = new_folder(&StateFolder::of(course)?, now)?;
        for (path, entry) in lost {
            entry.keep(&join(&kept.join(&exercise.dir), path), &course.root)?;
        }
        backup.dir = Some(kept);
    }
    backed_up(backup.dir.as_deref())?;
    // First, because on macOS and Windows `src/Lib.rs` is the same file as `src/lib.rs`.
    let learners =
        |path: &str| !path.is_empty() && pristine.get(path).is_none() && exercise.may_edit(path);
    for path in found.0.keys().filter(|path| learners(path)) {
        if remove_below(&dir, path)? {
            backup.removed.push(path.clone());
        }
    }
    for (path, content) in pristine.iter() {
        let target = dir.join(path);
        make_way(&dir, &target)?;
        let unchanged = found.0.get(path).is_some_and(|now| now.is_file(content));
        if !(unchanged && is_plain_file(&target)) {
            replace(&target, content)?;
            backup.written.push(path.to_owned());
        }
    }
    Ok(backup)
}

/// Removes a file below a folder, and the folders in between that are empty afterwards. Returns whether the file existed.
fn remove_below(dir: &Path, path: &str) -> Result<bool> {
    let target = dir.join(path);
    let was_there = match fs::remove_file(&target) {
        Ok(()) => true,
        // It was in a folder that has already been removed.
        Err(cause) if is_absence(&cause) => false,
        Err(cause) => return Err(Error::io("remove the file", &target, &cause)),
    };
    for folder in target
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != dir)
    {
        // This fails if the folder isn't empty, as it should.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(was_there)
}

/// What is in an exercise's folder, by path with `/`. The empty path is the folder itself, if it isn't a folder. Symbolic links aren't
/// followed.
struct BackupContents(BTreeMap<String, BackupEntry>);

/// An entry of a folder that isn't a folder itself.
enum BackupEntry {
    File(Vec<u8>),
    /// The target, and its content if it's a file.
    Link(PathBuf, Option<Vec<u8>>),
    /// A pipe or a socket. It has no content, and reading it could block forever.
    Other,
}

impl BackupContents {
    fn in_folder(dir: &Path, pristine: &Files) -> Result<Self> {
        let mut found = Self(BTreeMap::new());
        match fs::symlink_metadata(dir) {
            Ok(metadata) if metadata.is_dir() => found.walk(dir, "", pristine, false)?,
            Ok(metadata) => found.add("", dir, metadata.file_type())?,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(Error::io("read the folder", dir, &cause)),
        }
        Ok(found)
    }

    /// `all` includes what cargo and editors leave behind: the folder is about to be replaced with a file.
    fn walk(&mut self, dir: &Path, prefix: &str, pristine: &Files, all: bool) -> Result<()> {
        let failed = |cause: &io::Error| Error::io("read the folder", dir, cause);
        for entry in fs::read_dir(dir).map_err(|cause| failed(&cause))? {
            let entry = entry.map_err(|cause| failed(&cause))?;
            // Courses have no names that aren't UTF-8. Such a file is backed up under a similar name.
            let name = entry.file_name().to_string_lossy().into_owned();
            if !all && Files::is_foreign(&name) {
                continue;
            }
            let path = if prefix.is_empty() {
                name
            } else {
                format!("{prefix}/{name}")
            };
            let kind = entry.file_type().map_err(|cause| failed(&cause))?;
            if kind.is_dir() {
                let all = all || pristine.get(&path).is_some();
                self.walk(&entry.path(), &path, pristine, all)?;
            } else {
                self.add(&path, &entry.path(), kind)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, path: &str, place: &Path, kind: fs::FileType) -> Result<()> {
        let read = || fs::read(place).map_err(|cause| Error::io("read the file", place, &cause));
        let entry = if kind.is_file() {
            BackupEntry::File(read()?)
        } else if kind.is_symlink() {
            let target =
                fs::read_link(place).map_err(|cause| Error::io("read the link", place, &cause))?;
            BackupEntry::Link(target, if place.is_file() { Some(read()?) } else { None })
        } else {
            BackupEntry::Other
        };
        self.0.insert(path.to_owned(), entry);
        Ok(())
    }
}

impl BackupEntry {
    /// Whether it's a file with this content. A checkout's line endings don't count.
    fn is_file(&self, content: &[u8]) -> bool {
        matches!(self, Self::File(now) if is_same_text(now, content))
    }

    fn would_be_lost(&self, pristine: Option<&[u8]>) -> bool {
        match self {
            Self::File(_) => !pristine.is_some_and(|shipped| self.is_file(shipped)),
            Self::Link(..) => true,
            Self::Other => false,
        }
    }

    /// Copies it to `path`. A link is saved as its content plus a file with its target, because not every system can create links.
    fn keep(&self, path: &Path, top: &Path) -> Result<()> {
        match self {
            Self::File(content) => write_new(path, content, top),
            Self::Link(target, shown) => {
                if let Some(shown) = shown {
                    write_new(path, shown, top)?;
                }
                let mut name = path.as_os_str().to_owned();
                name.push(".link");
                write_new(Path::new(&name), target.to_string_lossy().as_bytes(), top)
            }
            Self::Other => Ok(()),
        }
    }
}

fn join(dir: &Path, path: &str) -> PathBuf {
    if path.is_empty() {
        dir.to_path_buf()
    } else {
        dir.join(path)
    }
}

fn is_plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}

/// Creates the folders between an exercise's folder and a file in it, replacing files that are in the way, and removes a folder at the
/// file's own path.
fn make_way(dir: &Path, target: &Path) -> Result<()> {
    let mut folders: Vec<&Path> = target
        .ancestors()
        .skip(1)
        .take_while(|folder| folder.starts_with(dir))
        .collect();
    folders.reverse();
    for folder in folders {
        if fs::symlink_metadata(folder).is_ok_and(|metadata| !metadata.is_dir()) {
            // Windows treats a link to a folder as a folder.
            let removed =
                fs::remove_file(folder).or_else(|cause| fs::remove_dir(folder).map_err(|_| cause));
            removed.map_err(|cause| Error::io("remove the file", folder, &cause))?;
        }
        fs::create_dir_all(folder).map_err(|cause| Error::io("make the folder", folder, &cause))?;
    }
    if fs::symlink_metadata(target).is_ok_and(|metadata| metadata.is_dir()) {
        fs::remove_dir_all(target)
            .map_err(|cause| Error::io("remove the folder", target, &cause))?;
    }
    Ok(())
}

/// Creates a new folder, named after the time and a number.
fn new_folder(state: &StateFolder, now: SystemTime) -> Result<PathBuf> {
    let parent = &state.backup();
    state
        .make()
        .and_then(|()| StateFolder::make_private(parent))
        .map_err(|cause| not_kept(parent, &cause))?;
    let stamp = time_stamp(now);
    for number in 1_u32.. {
        let folder = parent.join(format!("{stamp}-{number}"));
        match fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {}
            Err(cause) => return Err(not_kept(&folder, &cause)),
        }
    }
    Err(
        Problem::new("could not back up your files: there are too many backups")
            .at(parent, None)
            .into(),
    )
}

/// Writes a file that doesn't exist yet, and waits until it and its folders up to `top` are on disk.
fn write_new(path: &Path, content: &[u8], top: &Path) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|cause| not_kept(folder, &cause))?;
    }
    File::create_new(path)
        .and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()))
        .map_err(|cause| not_kept(path, &cause))?;
    sync_folders(path, top);
    Ok(())
}

fn not_kept(path: &Path, cause: &io::Error) -> Error {
    Error::io("back up your files (nothing was changed)", path, cause)
}

#[cfg(test)]
mod tests;
