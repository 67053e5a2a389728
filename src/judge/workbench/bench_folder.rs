//! `BenchFolder`: one folder of the workbench, used by this process alone and created here by a runner.
//!
//! A workbench is trusted: programs that were built in it are run, and verdicts in it are reused. So we must be sure that a runner created it
//! here. In a checkout, an archive or a copy, its author could have written anything. But none of these can carry the time at which the file
//! system last changed a file's entry, because no system call sets it. The lock file is created once and never changed, and a seal next to
//! it records that time. If the two differ, the folder is emptied first.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::course::StateFolder;
use crate::error::{Error, Problem, Result};
use crate::process::forbids_programs;

/// How many runners may use one course at the same time.
const MAX_RUNNERS: usize = 16;

/// What to do if a file system lacks something.
const ELSEWHERE: &str =
    "move the course to a local disk, or set `XDG_CACHE_HOME` to a folder on one";

const LOCK: &str = "lock";
const SEAL: &str = "seal";

/// A folder that this process alone uses.
#[derive(Debug)]
pub(super) struct BenchFolder {
    dir: PathBuf,
    /// Held as long as we live. The system releases it however we end.
    lock: File,
    is_reused: bool,
}

impl BenchFolder {
    /// Takes the first free folder below `parent`.
    ///
    /// # Errors
    /// If it can't be written, or all folders are in use.
    pub(super) fn take_in(parent: &Path) -> Result<Self> {
        for number in 0..MAX_RUNNERS {
            let dir = parent.join(number.to_string());
            StateFolder::make_private(&dir)
                .map_err(|cause| Error::io("create the folder", &dir, &cause))?;
            let path = dir.join(LOCK);
            let lock = File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|cause| Error::io("write", &path, &cause))?;
            match lock.try_lock() {
                Ok(()) => return Self::sealed(dir, lock),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(cause)) => {
                    return Err(Problem::io("lock", &path, &cause).next(ELSEWHERE).into());
                }
            }
        }
        Err(Problem::new(format!(
            "{MAX_RUNNERS} runners are already using this course"
        ))
        .at(parent, None)
        .next("close some of them and try again")
        .into())
    }

    /// Rejects anything below `parent` that a runner wouldn't create as a folder or its lock.
    pub(super) fn check_all(parent: &Path) -> Result<()> {
        for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
            StateFolder::check_folder(&entry.path())?;
            StateFolder::check_file(&entry.path().join(LOCK))?;
        }
        Ok(())
    }

    fn sealed(dir: PathBuf, lock: File) -> Result<Self> {
        let failed = |cause: io::Error| Error::io("read", dir.join(LOCK), &cause);
        let changed = changed_at(&lock).map_err(failed)?;
        let seal = dir.join(SEAL);
        let is_reused = seal.symlink_metadata().is_ok_and(|found| found.is_file())
            && fs::read_to_string(&seal).is_ok_and(|text| text == changed);
        if !is_reused {
            can_set_times(&dir).map_err(|cause| {
                Problem::io("set the time of a file", &dir, &cause).next(ELSEWHERE)
            })?;
            empty(&dir)?;
            // A failure costs only time: the next runner starts with an empty folder too.
            _ = fs::write(&seal, changed);
        }
        Ok(Self {
            dir,
            lock,
            is_reused,
        })
    }

    /// The folder itself.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The folder, if it contains what an earlier runner built.
    pub(super) fn reused(&self) -> Option<&Path> {
        self.is_reused.then_some(&*self.dir)
    }

    /// Whether it still exists and is ours: it may have been deleted, and created again by another runner.
    pub(super) fn is_intact(&self) -> bool {
        let path = self.dir.join(LOCK);
        #[cfg(unix)]
        return {
            use std::os::unix::fs::MetadataExt as _;
            let place = |found: fs::Metadata| (found.dev(), found.ino());
            let ours = self.lock.metadata().map(place);
            fs::metadata(path).is_ok_and(|found| ours.is_ok_and(|ours| ours == place(found)))
        };
        #[cfg(windows)]
        return {
            use same_file::Handle;
            let ours = self.lock.try_clone().and_then(Handle::from_file);
            Handle::from_path(path).is_ok_and(|found| ours.is_ok_and(|ours| ours == found))
        };
    }
}

/// Whether cargo, linkers and tests work in a folder that is about to be created.
///
/// # Errors
/// If its path contains something that they can't handle, or programs can't be started there.
pub(super) fn can_hold_builds(parent: &Path) -> Result<()> {
    // Linkers put random letters in place of `%`, and variables like `PATH` separate folders with `:`.
    let separators: &[char] = if cfg!(windows) {
        &['%', ';']
    } else {
        &['%', ':']
    };
    let problem = match parent.to_str() {
        None => Some("the path of this folder is not valid UTF-8".to_owned()),
        Some(path) => path
            .chars()
            .find(|letter| separators.contains(letter) || letter.is_control())
            .map(|letter| format!("compilers can't work in a folder with {letter:?} in its path")),
    };
    let existing = parent.ancestors().find(|folder| folder.exists());
    let forbids = existing.is_some_and(forbids_programs);
    let forbids = forbids.then(|| "programs can't be started on this file system".to_owned());
    match problem.or(forbids) {
        Some(what) => Err(Problem::new(what)
            .at(parent, None)
            .next("move the course to another folder")
            .into()),
        None => Ok(()),
    }
}

/// Cargo compares times, and some file systems don't let us set them.
fn can_set_times(dir: &Path) -> io::Result<()> {
    let path = dir.join("times");
    let file = File::create(&path)?;
    let set = file.set_modified(std::time::SystemTime::now());
    _ = fs::remove_file(path);
    set
}

/// When the file system last changed a file's entry; on other systems, when the file was created.
fn changed_at(file: &File) -> io::Result<String> {
    let found = file.metadata()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Ok(format!("{}.{:09}", found.ctime(), found.ctime_nsec()))
    }
    #[cfg(not(unix))]
    Ok(format!("{:?}", found.created()?))
}

/// Removes everything but the lock. Links are removed, and their targets are left alone.
fn empty(dir: &Path) -> Result<()> {
    let failed = |cause: &io::Error| Error::io("empty the folder", dir, cause);
    for entry in fs::read_dir(dir).map_err(|cause| failed(&cause))? {
        let entry = entry.map_err(|cause| failed(&cause))?;
        if entry.file_name() == LOCK {
            continue;
        }
        let path = entry.path();
        let removed = match entry.file_type() {
            Ok(kind) if kind.is_dir() => fs::remove_dir_all(&path),
            // On Windows, a link to a folder is a folder.
            _ => fs::remove_file(&path).or_else(|cause| fs::remove_dir(&path).map_err(|_| cause)),
        };
        removed.map_err(|cause| Error::io("remove", &path, &cause))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// A folder that was used once and isn't empty.
    fn used() -> TempDir {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let folder = BenchFolder::take_in(parent.path()).expect("free");
        assert_eq!(folder.reused(), None, "it is new");
        fs::write(folder.dir().join("built"), "").expect("written");
        // The file system's clock may tick only a few hundred times a second.
        let changed = |path: &Path| {
            File::open(path)
                .and_then(|file| changed_at(&file))
                .expect("a time")
        };
        let probe = parent.path().join("probe");
        while {
            fs::write(&probe, "").expect("written");
            changed(&probe) == changed(&folder.dir().join(LOCK))
        } {}
        fs::remove_file(probe).expect("it exists");
        parent
    }

    #[test]
    fn a_folder_is_reused_where_it_was_created() {
        let parent = used();
        for _ in 0..2 {
            let folder = BenchFolder::take_in(parent.path()).expect("free");
            assert_eq!(folder.reused(), Some(&*parent.path().join("0")));
            assert!(folder.dir().join("built").exists());
        }
    }

    #[test]
    fn a_folder_that_was_copied_or_unpacked_is_emptied() {
        let parent = used();
        let copy = tempfile::tempdir().expect("a scratch folder");
        fs::create_dir(copy.path().join("0")).expect("a folder");
        for name in [LOCK, SEAL, "built"] {
            let [from, to] = [&parent, &copy].map(|dir| dir.path().join("0").join(name));
            fs::copy(&from, &to).expect("a copy");
            // Archives restore the time of the last write.
            let written = fs::metadata(&from).and_then(|found| found.modified());
            let file = File::options().append(true).open(&to).expect("it exists");
            file.set_modified(written.expect("a time")).expect("a time");
        }
        let folder = BenchFolder::take_in(copy.path()).expect("free");
        assert_eq!(folder.reused(), None);
        assert!(!folder.dir().join("built").exists());
    }

    #[test]
    fn a_folder_whose_lock_or_seal_was_replaced_is_emptied() {
        for name in [LOCK, SEAL] {
            let parent = used();
            let path = parent.path().join("0").join(name);
            let text = fs::read(&path).expect("it exists");
            fs::remove_file(&path).expect("it exists");
            fs::write(
                &path,
                if name == LOCK {
                    text
                } else {
                    b"0.000000000".into()
                },
            )
            .expect("written");
            let folder = BenchFolder::take_in(parent.path()).expect("free");
            assert_eq!(folder.reused(), None, "{name}");
            assert!(!folder.dir().join("built").exists(), "{name}");
        }
    }
}
