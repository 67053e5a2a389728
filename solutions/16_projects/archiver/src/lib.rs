//! A module per direction, and one table of the fields that reading and writing share: an offset that exists only once
//! can't differ between the two. Between the format and the disk, there's nothing but a list of entries.

mod error;
mod header;
mod listing;
mod packing;
mod reading;
mod unpacking;
mod writing;

pub use error::Error;
pub use listing::list;
pub use packing::pack;
pub use reading::read;
pub use unpacking::unpack;
pub use writing::write;

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
