//! `Identity`: how to notice that a file was replaced. Doesn't read the file.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What changes when a file is replaced: its length and when it was written.
pub type Identity = (u64, SystemTime);

/// The identity of a file; `None` if it's missing.
pub fn identity(path: &Path) -> Option<Identity> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.len(), metadata.modified().ok()?))
}
