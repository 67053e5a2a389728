//! Rotates an empty log for a long line.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a line and a newline to the end of the log, which is created if it's missing. A log that would then have
/// more than `limit` bytes is rotated first, unless it's empty.
pub fn append(log: &Path, line: &str, limit: u64, keep: u32) -> io::Result<()> {
    let mut file = open(log)?;
    let bytes = file.metadata()?.len();
    let line = format!("{line}\n");
    if bytes + line.len() as u64 > limit {
        drop(file);
        rotate(log, keep)?;
        file = open(log)?;
    }
    file.write_all(line.as_bytes())
}

fn open(log: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).open(log)
}

/// Sets the log aside and keeps `keep` old ones; if `keep` is 0, the log is deleted. A missing log isn't an error.
pub fn rotate(log: &Path, keep: u32) -> io::Result<()> {
    unless_missing(fs::remove_file(numbered(log, keep)))?;
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

/// The path of a log that has been set aside: `weather.log.2` for `weather.log` and 2. Number 0 is the log itself.
fn numbered(log: &Path, number: u32) -> PathBuf {
    if number == 0 {
        return log.to_path_buf();
    }
    let mut path = OsString::from(log);
    path.push(format!(".{number}"));
    PathBuf::from(path)
}
