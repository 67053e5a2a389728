//! How much of a folder is read: all of it, or what an exercise may consist of.

use std::io;
use std::path::Path;

use crate::course::source::{read_file, read_start};
use crate::error::{Error, Result};

/// Bytes that one file of an exercise may have: what people write is far smaller, and what is larger was not written by hand.
pub(super) const FILE: usize = 1 << 20;

/// Bytes that all files of an exercise may have together.
pub(super) const ALL: usize = 8 << 20;

/// Files that an exercise may have.
pub(super) const FILES: usize = 1000;

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadBounds {
    None,
    /// As much as an exercise may have, and a little more, so that the excess shows.
    HandedIn,
}

impl ReadBounds {
    /// Reads a file; `None` if it is not there any more.
    pub(super) fn read(self, path: &Path) -> Result<Option<Vec<u8>>> {
        let content = match self {
            Self::None => read_file(path),
            Self::HandedIn => read_start(path, FILE as u64 + 1),
        };
        match content {
            Ok(content) => Ok(Some(content)),
            Err(cause) if is_nowhere(&cause) => Ok(None),
            Err(cause) => Err(Error::io("read", path, &cause)),
        }
    }

    /// Whether so much was read that the rest does not matter.
    pub(super) fn are_left(self, files: usize, bytes: usize) -> bool {
        self == Self::HandedIn && (files > FILES || bytes > ALL)
    }
}

/// Whether there is nothing of that name, or of a name that no compiler could open either.
pub(super) fn is_nowhere(cause: &io::Error) -> bool {
    matches!(
        cause.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename
    )
}
