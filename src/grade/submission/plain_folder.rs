//! `PlainFolder`: a submission in a folder, or in a single file. No link is followed, and nothing but plain files is opened.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::container::{Container, ReadFault, ReadFile, check_count, read_at_most};
use super::listed_file::{FileKind, ListedFile};
use crate::error::Error;

/// A folder with a submission's files, or one file.
pub(super) struct PlainFolder {
    root: PathBuf,
    /// The name of the only file, if there is only one.
    only: Option<String>,
    paths: Vec<PathBuf>,
}

impl PlainFolder {
    /// Everything below this folder.
    pub(super) fn below(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            only: None,
            paths: Vec::new(),
        }
    }

    /// This file, which the student named like that.
    pub(super) fn only(path: &Path, name: &str) -> Self {
        Self {
            only: Some(name.to_owned()),
            ..Self::below(path)
        }
    }
}

impl Container for PlainFolder {
    fn list(&mut self) -> Result<Vec<ListedFile>, ReadFault> {
        let mut found = Vec::new();
        if let Some(name) = &self.only {
            let kind = self
                .root
                .symlink_metadata()
                .map_err(|cause| failed(&self.root, &cause))?;
            found.push(ListedFile::new(name.as_bytes(), kind_of(&kind), kind.len()));
            self.paths.push(self.root.clone());
            return Ok(found);
        }
        let mut folders = vec![(self.root.clone(), Vec::new())];
        while let Some((folder, prefix)) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|cause| failed(&folder, &cause))? {
                let entry = entry.map_err(|cause| failed(&folder, &cause))?;
                let kind = entry
                    .metadata()
                    .map_err(|cause| failed(&entry.path(), &cause))?;
                let mut name = prefix.clone();
                name.extend_from_slice(entry.file_name().as_encoded_bytes());
                let listed = ListedFile::new(&name, kind_of(&kind), kind.len());
                if listed.is_foreign() {
                    continue;
                }
                if kind.is_dir() {
                    name.push(b'/');
                    folders.push((entry.path(), name));
                    check_count(folders.len())?;
                    continue;
                }
                found.push(listed);
                self.paths.push(entry.path());
                check_count(found.len())?;
            }
        }
        Ok(found)
    }

    fn read(&mut self, wanted: &BTreeSet<usize>, most: u64) -> Result<Vec<ReadFile>, ReadFault> {
        let mut read = Vec::new();
        for &index in wanted {
            let path = &self.paths[index];
            let fail = |cause| failed(path, &cause);
            let file = open(path).map_err(fail)?;
            let kind = kind_of(&file.metadata().map_err(fail)?);
            // It may have been replaced since it was listed.
            let content = match kind.refusal() {
                Some(why) => Err(why.to_owned()),
                None => read_at_most(file, most).map_err(fail)?,
            };
            read.push((index, content));
        }
        Ok(read)
    }
}

fn failed(path: &Path, cause: &io::Error) -> ReadFault {
    Error::io("read", path, cause).into()
}

/// Opens a file without following a link and without waiting for a pipe's other end.
fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;

        use rustix::fs::OFlags;
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
        options.custom_flags(flags.cast_signed());
    }
    options.open(path)
}

fn kind_of(metadata: &Metadata) -> FileKind {
    if metadata.is_symlink() {
        FileKind::SymbolicLink
    } else if metadata.is_file() {
        #[cfg(unix)]
        if std::os::unix::fs::MetadataExt::nlink(metadata) > 1 {
            return FileKind::HardLink;
        }
        FileKind::File
    } else {
        FileKind::Special
    }
}
