//! `Source`: where the manifests of a course are read from, be it a folder or a pack.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// What lies where a folder is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Nothing, or no folder.
    Missing,
    /// A folder of the course.
    Inside,
    /// A link to somewhere outside the course.
    Outside,
}

impl Presence {
    /// Whether it is a folder of the course.
    pub fn is_inside(self) -> bool {
        self == Self::Inside
    }
}

/// A place that holds a course. Paths are relative to the course's root, with `/`.
pub trait Source {
    /// The content of a file; `None` where there is none.
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>>;
    /// Whether a folder is there.
    fn folder(&self, path: &str) -> Presence;
}

/// A course's own folder: its root, absolute and without links.
pub struct Folder<'r>(pub &'r Path);

impl Source for Folder<'_> {
    fn file(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match read_file(&self.0.join(path)) {
            Ok(content) => Ok(Some(content)),
            Err(cause) if is_absence(&cause) => Ok(None),
            Err(cause) => Err(Error::io("read", path, &cause)),
        }
    }

    fn folder(&self, path: &str) -> Presence {
        let path = self.0.join(path);
        // One look suffices for a plain folder; following links costs several and is rare.
        match fs::symlink_metadata(&path) {
            Ok(kind) if kind.is_dir() => Presence::Inside,
            Ok(kind) if kind.is_symlink() && leaves(self.0, &path) => Presence::Outside,
            Ok(kind) if kind.is_symlink() && path.is_dir() => Presence::Inside,
            _ => Presence::Missing,
        }
    }
}

/// Whether a link leads out of `root`. A link that leads nowhere leaves nothing.
pub fn leaves(root: &Path, link: &Path) -> bool {
    link.canonicalize()
        .is_ok_and(|target| !plain(target).starts_with(root))
}

/// `path`, absolute and without links.
pub fn absolute(path: &Path) -> Result<PathBuf> {
    path.canonicalize()
        .map(plain)
        .map_err(|cause| Error::io("open the folder", path, &cause))
}

/// Windows writes resolved paths as `\\?\C:\…`, which cargo and people stumble over.
fn plain(path: PathBuf) -> PathBuf {
    match path.to_str().and_then(|text| text.strip_prefix(r"\\?\")) {
        Some(rest) if !rest.starts_with("UNC") => PathBuf::from(rest),
        _ => path,
    }
}

fn is_absence(cause: &io::Error) -> bool {
    matches!(
        cause.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Reads a file. Anything else is an error: reading a pipe could take forever.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read_start(path, u64::MAX)
}

/// The same, but no more than so many bytes.
pub fn read_start(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?.file_type();
    if !kind.is_file() && !kind.is_dir() {
        return Err(io::Error::other("it is neither a file nor a folder"));
    }
    let mut content = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut content)?;
    Ok(content)
}
