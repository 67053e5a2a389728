//! An archiver makes one file of a whole folder, and a folder of the file. `tar` has done that since 1979, and its
//! format is still everywhere: each crate on crates.io is a `tar` archive, and so is each layer of a container.
//!
//! In the end, the real `tar` has to accept your archives, and you have to accept those of `tar`. Each stage adds a
//! part. The head of its test file describes it, and `runner` shows it. `src/main.rs` is a program that already uses
//! all parts.

mod error;

use std::path::Path;

pub use error::Error;

/// A file, a directory or a link in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The names on the way to it, with `/` in between: `garden/beds.txt`.
    pub path: String,
    /// Who may read, write and execute it, as for `chmod`: `0o644`.
    pub mode: u32,
    /// The number of the user that it belongs to.
    pub user: u32,
    /// The number of the group that it belongs to.
    pub group: u32,
    /// When it was last changed, in seconds since the start of 1970.
    pub modified: u64,
    pub kind: Kind,
}

/// What an entry is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file with its content.
    File(Vec<u8>),
    Directory,
    /// A symbolic link with its target.
    Link(String),
}

/// The archive with these entries.
pub fn write(entries: &[Entry]) -> Result<Vec<u8>, Error> {
    todo!("write {} entries", entries.len())
}

/// The entries of an archive.
pub fn read(archive: &[u8]) -> Result<Vec<Entry>, Error> {
    todo!("read {} bytes", archive.len())
}

/// A line per entry, as `tar` prints them.
pub fn list(entries: &[Entry]) -> String {
    todo!("list {} entries", entries.len())
}

/// Writes the entries into a folder, and nowhere else.
pub fn unpack(entries: &[Entry], folder: &Path) -> Result<(), Error> {
    todo!("unpack {} entries into {folder:?}", entries.len())
}

/// Everything that is in a folder.
pub fn pack(folder: &Path) -> Result<Vec<Entry>, Error> {
    todo!("pack {folder:?}")
}
