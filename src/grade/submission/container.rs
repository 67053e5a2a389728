//! `Container`: something that holds a submission's files. First it lists them, and then it reads those that are taken.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::Path;

use super::listed_file::ListedFile;
use crate::error::Error;

/// The most files that are listed. A clone of a large course with everything that cargo built has fewer.
pub(super) const MOST_FILES: usize = 200_000;

/// The most bytes that an archive may unpack to, whether they're taken or not.
pub(super) const MOST_BYTES: u64 = 4 << 30;

/// An archive that unpacks to more than `RATIO` times its size is refused if that's more than `SMALL` bytes. Sources and what cargo
/// builds shrink to a tenth at best.
const RATIO: u64 = 100;
const SMALL: u64 = 16 << 20;

/// Why a part of a submission can't be read.
#[derive(Debug)]
pub(super) enum ReadFault {
    /// It's the submission's: a sentence without its full stop.
    Submission(String),
    /// It's this machine's.
    Machine(Error),
}

impl From<Error> for ReadFault {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

impl ReadFault {
    pub(super) fn of_submission(why: impl Into<String>) -> Self {
        Self::Submission(why.into())
    }
}

/// A file that was read: its index in the list, and its content or why it isn't taken.
pub(super) type ReadFile = (usize, Result<Vec<u8>, String>);

/// Something that holds a submission's files.
pub(super) trait Container {
    /// Its files, without folders.
    fn list(&mut self) -> Result<Vec<ListedFile>, ReadFault>;

    /// The content of these files, each at most this many bytes.
    fn read(&mut self, wanted: &BTreeSet<usize>, most: u64) -> Result<Vec<ReadFile>, ReadFault>;
}

/// Checks how much an archive unpacks to.
pub(super) fn check_bomb(packed: u64, unpacked: u64) -> Result<(), ReadFault> {
    if unpacked > MOST_BYTES {
        let limit = MOST_BYTES >> 30;
        return Err(ReadFault::Submission(format!(
            "it unpacks to more than {limit} GiB"
        )));
    }
    if unpacked > SMALL && unpacked / RATIO > packed {
        return Err(ReadFault::Submission(format!(
            "it unpacks to more than {RATIO} times its size"
        )));
    }
    Ok(())
}

/// Why an archive couldn't be read: it's damaged, unless the operating system refused to read it.
pub(super) fn damaged(path: &Path, cause: &io::Error) -> ReadFault {
    if cause.raw_os_error().is_some() {
        return ReadFault::Machine(Error::io("read", path, cause));
    }
    ReadFault::Submission(format!(
        "the archive is damaged or of an unknown kind: {cause}"
    ))
}

/// Checks how many files there are.
pub(super) fn check_count(count: usize) -> Result<(), ReadFault> {
    if count > MOST_FILES {
        return Err(ReadFault::Submission(format!(
            "it has more than {MOST_FILES} files"
        )));
    }
    Ok(())
}

/// Reads at most this many bytes.
pub(super) fn read_at_most(file: impl Read, most: u64) -> io::Result<Result<Vec<u8>, String>> {
    let mut content = Vec::new();
    file.take(most + 1).read_to_end(&mut content)?;
    Ok(if content.len() as u64 > most {
        Err(too_large(most))
    } else {
        Ok(content)
    })
}

/// Why a file over a limit isn't taken.
pub(super) fn too_large(most: u64) -> String {
    format!("it's larger than {} MiB", most >> 20)
}
