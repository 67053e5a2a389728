//! `Source`: where the manifests of a course are read from, a folder or a pack.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// What is found where a folder is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Nothing, or something that isn't a folder.
    Missing,
    /// A folder inside the course.
    Inside,
    /// A link that leads out of the course.
    Outside,
}

impl Presence {
    pub fn is_inside(self) -> bool {
        self == Self::Inside
    }
}

/// Something to read a course from. Paths are relative to the course's root, with `/`.
pub trait Source {
    /// The content of a file; `None` if it doesn't exist.
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>>;
    /// What is at a folder's path.
    fn folder(&self, path: &str) -> Presence;
    /// The names of the folders at its root, in order.
    fn folders(&self) -> Vec<String>;
}

/// A course's folder on disk: its root, absolute and without links.
pub struct Folder<'r>(pub &'r Path);

impl Source for Folder<'_> {
    fn folders(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.path().is_dir());
        let mut names: Vec<String> = folders
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }

    fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match read_file(&self.0.join(path)) {
            Ok(content) => Ok(Some(content)),
            Err(cause) if is_absence(&cause) => Ok(None),
            Err(cause) => Err(Error::io("read", path, &cause)),
        }
    }

    fn folder(&self, path: &str) -> Presence {
        let path = self.0.join(path);
        // A plain folder takes one system call. Links take several, but they are rare.
        match fs::symlink_metadata(&path) {
            Ok(kind) if kind.is_dir() => Presence::Inside,
            Ok(kind) if kind.is_symlink() && leaves(self.0, &path) => Presence::Outside,
            Ok(kind) if kind.is_symlink() && path.is_dir() => Presence::Inside,
            _ => Presence::Missing,
        }
    }
}

/// Whether a link leads out of `root`. A broken link doesn't.
pub fn leaves(root: &Path, link: &Path) -> bool {
    dunce::canonicalize(link).is_ok_and(|target| !target.starts_with(root))
}

/// `path`, absolute and without links.
pub fn absolute(path: &Path) -> Result<PathBuf> {
    // On Windows, the standard library resolves paths to `\\?\C:\…`, which confuses cargo and people.
    dunce::canonicalize(path).map_err(|cause| Error::io("open the folder", path, &cause))
}

/// Whether the reason is that there's no such file or folder.
pub fn is_absence(cause: &io::Error) -> bool {
    matches!(
        cause.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Reads a file. Anything else is an error, because reading a pipe could block forever.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read_start(path, u64::MAX)
}

/// Reads at most this many bytes of a file.
pub fn read_start(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?.file_type();
    if !kind.is_file() && !kind.is_dir() {
        return Err(io::Error::other("it's neither a file nor a folder"));
    }
    let mut content = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut content)?;
    Ok(content)
}
