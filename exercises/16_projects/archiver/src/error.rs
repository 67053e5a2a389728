//! Everything that can go wrong.

use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// This path, or target of a link, doesn't fit into a header.
    TooLong(String),
    /// This number has too many digits for its field.
    TooLarge(u64),
    /// Something is missing at the end of the archive.
    EndsTooSoon,
    /// A header belongs to another format.
    NotUstar,
    /// The bytes of a header don't add up to its checksum.
    WrongChecksum,
    /// A field should be a number, but isn't.
    NotANumber,
    /// A path or a target isn't UTF-8.
    NotUtf8,
    /// There's no kind of entry with this letter, or it's one that we don't know.
    UnknownKind(char),
    /// This path leads out of the folder.
    Outside(String),
    /// The system refuses to read or write this file.
    Io(PathBuf, io::ErrorKind),
}

impl Error {
    /// Makes an error of the system into ours: `fs::read(path).map_err(Error::at(path))`.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        |error| Self::Io(path.to_owned(), error.kind())
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(path) => write!(f, "{path} is too long"),
            Self::TooLarge(number) => write!(f, "{number} is too large"),
            Self::EndsTooSoon => f.write_str("the archive ends too soon"),
            Self::NotUstar => f.write_str("this isn't an archive of ours"),
            Self::WrongChecksum => f.write_str("a header is damaged"),
            Self::NotANumber => f.write_str("a header has a wrong number"),
            Self::NotUtf8 => f.write_str("a path isn't UTF-8"),
            Self::UnknownKind(letter) => write!(f, "an entry has the unknown kind {letter:?}"),
            Self::Outside(path) => write!(f, "{path} leads out of the folder"),
            Self::Io(path, kind) => write!(f, "{}: {kind}", path.display()),
        }
    }
}

impl std::error::Error for Error {}
