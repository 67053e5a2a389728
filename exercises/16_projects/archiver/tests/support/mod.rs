//! Entries to write.

use archiver::{Entry, Kind};

/// A file that everyone may read.
pub fn file(path: &str, content: &str) -> Entry {
    Entry {
        path: path.to_owned(),
        mode: 0o644,
        user: 1000,
        group: 100,
        modified: 1_000_000_000,
        kind: Kind::File(content.as_bytes().to_vec()),
    }
}
