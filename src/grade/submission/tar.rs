//! `Tar`: a submission in a tar archive, packed with gzip or not.
//!
//! Such an archive has no index, so it's read from start to end: for its extensions, for the list, and for the content.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use tar::{Archive, EntryType};

use super::container::{
    Container, ReadFault, ReadFile, check_bomb, check_count, damaged, read_at_most,
};
use super::listed_file::{FileKind, ListedFile};
use crate::error::{Error, Result};

/// The most bytes in an entry that only describes the next one, for example by its long name. They're kept in memory.
const LONGEST_DESCRIPTION: u64 = 1 << 20;

/// A tar archive with a submission's files.
pub(super) struct Tar {
    path: PathBuf,
    is_gzipped: bool,
    /// For each file that was listed, its number among all entries.
    numbers: Vec<usize>,
}

type TarEntry<'e, 'a> = tar::Entry<'e, Metered<'a>>;

impl Tar {
    pub(super) fn open(path: &Path, is_gzipped: bool) -> Self {
        Self {
            path: path.to_path_buf(),
            is_gzipped,
            numbers: Vec::new(),
        }
    }

    /// Visits every entry with its number, either as it's stored or together with its description.
    fn visit(
        &self,
        raw: bool,
        mut visit: impl FnMut(usize, TarEntry<'_, '_>) -> Result<(), ReadFault>,
    ) -> Result<(), ReadFault> {
        let failed = |cause: io::Error| Error::io("open", &self.path, &cause);
        let file = File::open(&self.path).map_err(failed)?;
        let packed = file.metadata().map_err(failed)?.len();
        let file = BufReader::new(file);
        let inner: Box<dyn Read> = if self.is_gzipped {
            Box::new(MultiGzDecoder::new(file))
        } else {
            Box::new(file)
        };
        let bomb = Cell::new(None);
        let mut archive = Archive::new(Metered {
            inner,
            packed,
            unpacked: 0,
            bomb: &bomb,
        });
        let fault = |cause: io::Error| bomb.take().unwrap_or_else(|| damaged(&self.path, &cause));
        let entries = archive.entries().map_err(fault)?.raw(raw);
        for (number, entry) in entries.enumerate() {
            check_count(number)?;
            visit(number, entry.map_err(fault)?)?;
        }
        Ok(())
    }
}

impl Container for Tar {
    fn list(&mut self) -> Result<Vec<ListedFile>, ReadFault> {
        self.visit(true, |_, entry| {
            let kind = entry.header().entry_type();
            let describes =
                kind.is_gnu_longname() || kind.is_gnu_longlink() || kind.is_pax_local_extensions();
            if describes && entry.size() > LONGEST_DESCRIPTION {
                return Err(ReadFault::of_submission(
                    "the archive has a name that's far too long",
                ));
            }
            Ok(())
        })?;
        let mut found = Vec::new();
        let mut numbers = Vec::new();
        self.visit(false, |number, entry| {
            let kind = match entry.header().entry_type() {
                EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => FileKind::File,
                EntryType::Symlink => FileKind::SymbolicLink,
                EntryType::Link => FileKind::HardLink,
                EntryType::Directory | EntryType::XGlobalHeader => return Ok(()),
                _ => FileKind::Special,
            };
            let name = entry.path_bytes();
            // The oldest archives mark folders only by their names.
            if !name.ends_with(b"/") {
                found.push(ListedFile::new(&name, kind, entry.size()));
                numbers.push(number);
            }
            Ok(())
        })?;
        self.numbers = numbers;
        Ok(found)
    }

    fn read(&mut self, wanted: &BTreeSet<usize>, most: u64) -> Result<Vec<ReadFile>, ReadFault> {
        let mut read = Vec::new();
        self.visit(false, |number, entry| {
            if let Ok(index) = self.numbers.binary_search(&number)
                && wanted.contains(&index)
            {
                let content =
                    read_at_most(entry, most).map_err(|cause| damaged(&self.path, &cause))?;
                read.push((index, content));
            }
            Ok(())
        })?;
        Ok(read)
    }
}

/// Stops reading when an archive unpacks to too much.
struct Metered<'a> {
    inner: Box<dyn Read>,
    packed: u64,
    unpacked: u64,
    bomb: &'a Cell<Option<ReadFault>>,
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.unpacked += count as u64;
        if let Err(fault) = check_bomb(self.packed, self.unpacked) {
            self.bomb.set(Some(fault));
            return Err(io::Error::other("it unpacks to too much"));
        }
        Ok(count)
    }
}
