//! `Zip`: a submission in a zip archive.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use zip::ZipArchive;
use zip::result::{ZipError, ZipResult};

use super::container::{
    Container, ReadFault, ReadFile, check_bomb, check_count, damaged, read_at_most,
};
use super::listed_file::{FileKind, ListedFile};
use crate::error::Error;

/// A zip archive with a submission's files.
pub(super) struct Zip {
    path: PathBuf,
    archive: ZipArchive<BufReader<File>>,
    packed: u64,
    /// The archive's own numbers of the files that were listed.
    numbers: Vec<usize>,
}

impl Zip {
    pub(super) fn open(path: &Path) -> Result<Self, ReadFault> {
        let failed = |cause: io::Error| Error::io("open", path, &cause);
        let file = File::open(path).map_err(failed)?;
        let packed = file.metadata().map_err(failed)?.len();
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|cause| fault(path, cause))?;
        Ok(Self {
            path: path.to_path_buf(),
            archive,
            packed,
            numbers: Vec::new(),
        })
    }
}

impl Container for Zip {
    fn list(&mut self) -> Result<Vec<ListedFile>, ReadFault> {
        let path = &self.path;
        check_count(self.archive.len())?;
        if self.archive.has_duplicate_names() {
            return Err(ReadFault::of_submission(
                "the archive has two files with the same name",
            ));
        }
        let mut unpacked = 0;
        let mut found = Vec::new();
        for number in 0..self.archive.len() {
            let file = self
                .archive
                .by_index_data(number)
                .map_err(|cause| fault(path, cause))?;
            // An index can claim any size.
            unpacked = u64::saturating_add(unpacked, file.size());
            check_bomb(self.packed, unpacked)?;
            let mode = file.unix_mode().unwrap_or_default() & 0o170_000;
            let kind = match mode {
                0o120_000 => FileKind::SymbolicLink,
                0 | 0o100_000 | 0o040_000 if file.encrypted() => FileKind::Encrypted,
                0 | 0o100_000 | 0o040_000 => FileKind::File,
                _ => FileKind::Special,
            };
            let name = name_of(file.name_raw(), || file.name());
            if name.ends_with(['/', '\\']) {
                continue;
            }
            found.push(ListedFile::new(name.as_bytes(), kind, file.size()));
            self.numbers.push(number);
        }
        Ok(found)
    }

    fn read(&mut self, wanted: &BTreeSet<usize>, most: u64) -> Result<Vec<ReadFile>, ReadFault> {
        let path = &self.path;
        let mut read = Vec::new();
        for &index in wanted {
            let file = self.archive.by_index(self.numbers[index]);
            let file = file.map_err(|cause| fault(path, cause));
            let content = match file
                .and_then(|file| read_at_most(file, most).map_err(|cause| damaged(path, &cause)))
            {
                Ok(content) => content,
                Err(ReadFault::Submission(why)) => Err(why),
                Err(machine) => return Err(machine),
            };
            read.push((index, content));
        }
        Ok(read)
    }
}

fn fault(path: &Path, cause: ZipError) -> ReadFault {
    let cause = match cause {
        ZipError::Io(cause) => cause,
        other => io::Error::other(other),
    };
    damaged(path, &cause)
}

/// Many programs store names as UTF-8 without saying so. The specification calls for an old encoding.
fn name_of<'n>(raw: &'n [u8], specified: impl FnOnce() -> ZipResult<Cow<'n, str>>) -> Cow<'n, str> {
    match std::str::from_utf8(raw) {
        Ok(name) => name.into(),
        Err(_) => specified().unwrap_or_else(|_| String::from_utf8_lossy(raw)),
    }
}
