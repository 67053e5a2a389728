//! Reads a document from a file, where there are files.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::{Table, parse};

/// Reads the document in a file. If it isn't TOML, the error is of the kind `InvalidData`, and contains an
/// [`Error`](crate::Error).
///
/// ```no_run
/// let settings = settings::read("piano.toml")?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn read(path: impl AsRef<Path>) -> io::Result<Table> {
    let document = fs::read_to_string(path)?;
    parse(&document).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))
}
