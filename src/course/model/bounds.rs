//! How much of a folder is read: all of it, or as much as an exercise may have.

use std::io;
use std::path::Path;

use crate::course::source::{is_absence, read_file, read_start};
use crate::error::{Error, Result};

/// The most bytes in one file of an exercise. What people write by hand is far smaller.
pub(super) const FILE: usize = 1 << 20;

/// The most bytes in all files of an exercise together.
pub(super) const ALL: usize = 8 << 20;

/// The most files in an exercise.
pub(super) const FILES: usize = 1000;

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadBounds {
    None,
    /// As much as an exercise may have, and a little more so that an excess is noticed.
    HandedIn,
}

impl ReadBounds {
    /// Reads a file; `None` if it no longer exists.
    pub(super) fn read(self, path: &Path) -> Result<Option<Vec<u8>>> {
        let content = match self {
            Self::None => read_file(path),
            Self::HandedIn => read_start(path, FILE as u64 + 1),
        };
        match content {
            Ok(content) => Ok(Some(content)),
            Err(cause) if is_missing(&cause) => Ok(None),
            Err(cause) => Err(Error::io("read", path, &cause)),
        }
    }

    /// Whether so much was read that the rest doesn't matter.
    pub(super) fn are_exceeded(self, files: usize, bytes: usize) -> bool {
        self == Self::HandedIn && (files > FILES || bytes > ALL)
    }
}

/// Whether no such file exists, or its name is one that the compiler couldn't open either.
pub(super) fn is_missing(cause: &io::Error) -> bool {
    is_absence(cause) || cause.kind() == io::ErrorKind::InvalidFilename
}
