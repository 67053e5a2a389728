//! `BenchFolder`: one folder of the workbench, which this process alone uses, and which a runner made in its place.
//!
//! A workbench is believed: programs that were built in it are run, and verdicts in it are repeated. So a runner must have made it here. In a
//! checkout, an archive or a copy, its author may have written anything. None of these can bring along the time at which the file system
//! last changed a file's entry, because no call sets it. The lock file is made once and never touched again, and a seal beside it
//! notes that time. If the two disagree, the folder is emptied first.

use std::fs::{self, File, Metadata, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::course::StateFolder;
use crate::error::{Error, Problem, Result};

/// How many runners may work in one course at once.
const BENCHES: usize = 16;

const LOCK: &str = "lock";
const SEAL: &str = "seal";

/// A folder that this process alone uses.
#[derive(Debug)]
pub(super) struct BenchFolder {
    dir: PathBuf,
    /// Held for as long as we live; the system takes it back however we end.
    lock: File,
    is_reused: bool,
}

impl BenchFolder {
    /// Takes the first free one below `parent`.
    ///
    /// # Errors
    /// If there is no place to write to, or all are taken.
    pub(super) fn take_in(parent: &Path) -> Result<Self> {
        for number in 0..BENCHES {
            let dir = parent.join(number.to_string());
            StateFolder::make_private(&dir)
                .map_err(|cause| Error::io("make the folder", &dir, &cause))?;
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
                Err(TryLockError::Error(cause)) => return Err(Error::io("lock", &path, &cause)),
            }
        }
        Err(
            Problem::new(format!("{BENCHES} runners are at work in this course"))
                .at(parent, None)
                .next("end some of them and try again")
                .into(),
        )
    }

    /// Refuses anything in place of the folders below `parent`, or of their locks, that no runner makes.
    pub(super) fn check_all(parent: &Path) -> Result<()> {
        for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
            StateFolder::check_folder(&entry.path())?;
            StateFolder::check_file(&entry.path().join(LOCK))?;
        }
        Ok(())
    }

    fn sealed(dir: PathBuf, lock: File) -> Result<Self> {
        let failed = |cause: io::Error| Error::io("read", dir.join(LOCK), &cause);
        let made = made_at(&lock).map_err(failed)?;
        let seal = dir.join(SEAL);
        let is_reused = seal.symlink_metadata().is_ok_and(|found| found.is_file())
            && fs::read_to_string(&seal).is_ok_and(|text| text == made);
        if !is_reused {
            empty(&dir)?;
            // A failure costs time only: the next runner starts with an empty folder, too.
            _ = fs::write(&seal, made);
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

    /// The folder, if it holds what an earlier runner built.
    pub(super) fn reused(&self) -> Option<&Path> {
        self.is_reused.then_some(&*self.dir)
    }

    /// Whether it's still there, and ours: it may have been removed, and made again by another runner.
    pub(super) fn is_intact(&self) -> bool {
        let path = self.dir.join(LOCK);
        #[cfg(unix)]
        return {
            use std::os::unix::fs::MetadataExt as _;
            let place = |found: Metadata| (found.dev(), found.ino());
            let ours = self.lock.metadata().map(place);
            fs::metadata(path).is_ok_and(|found| ours.is_ok_and(|ours| ours == place(found)))
        };
        #[cfg(not(unix))]
        path.exists()
    }
}

/// When the file system last changed a file's entry; on other systems, when the file was made.
fn made_at(file: &File) -> io::Result<String> {
    let found = file.metadata()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Ok(format!("{}.{:09}", found.ctime(), found.ctime_nsec()))
    }
    #[cfg(not(unix))]
    Ok(format!("{:?}", found.created()?))
}

/// Removes all but the lock. Links are removed, and what they lead to stays.
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
            // A link to a folder is a folder on Windows.
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

    /// A folder that was used once, and holds something.
    fn used() -> TempDir {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let folder = BenchFolder::take_in(parent.path()).expect("it is free");
        assert_eq!(folder.reused(), None, "it is new");
        fs::write(folder.dir().join("built"), "").expect("it can be written");
        // The file system's clock may tick only a few hundred times a second.
        let made = |path: &Path| {
            File::open(path)
                .and_then(|file| made_at(&file))
                .expect("a time")
        };
        let probe = parent.path().join("probe");
        while {
            fs::write(&probe, "").expect("it can be written");
            made(&probe) == made(&folder.dir().join(LOCK))
        } {}
        fs::remove_file(probe).expect("it is there");
        parent
    }

    #[test]
    fn a_folder_is_reused_where_it_was_made() {
        let parent = used();
        for _ in 0..2 {
            let folder = BenchFolder::take_in(parent.path()).expect("it is free");
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
            let file = File::options().append(true).open(&to).expect("it is there");
            file.set_modified(written.expect("a time")).expect("a time");
        }
        let folder = BenchFolder::take_in(copy.path()).expect("it is free");
        assert_eq!(folder.reused(), None);
        assert!(!folder.dir().join("built").exists());
    }

    #[test]
    fn a_folder_whose_lock_or_seal_was_replaced_is_emptied() {
        for name in [LOCK, SEAL] {
            let parent = used();
            let path = parent.path().join("0").join(name);
            let text = fs::read(&path).expect("it is there");
            fs::remove_file(&path).expect("it is there");
            fs::write(
                &path,
                if name == LOCK {
                    text
                } else {
                    b"0.000000000".into()
                },
            )
            .expect("written");
            let folder = BenchFolder::take_in(parent.path()).expect("it is free");
            assert_eq!(folder.reused(), None, "{name}");
            assert!(!folder.dir().join("built").exists(), "{name}");
        }
    }
}
