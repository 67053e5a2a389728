//! A weather station writes a log. When it is full it is put aside as `weather.log.1`, the former `.1` becomes `.2`, and
//! so on; the oldest one is deleted. This is a rotation.
//!
//! Here a rotation loses logs, and it also hides errors: `let _ =` throws away the one that says that a log is missing,
//! which is no problem, and the one that says that the disk refuses, which is one. Find both mistakes in `rotate`, and then
//! write `append`.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The path of a log that was put aside: for `weather.log` and 2, it is `weather.log.2`. Number 0 is the log itself.
fn numbered(log: &Path, number: u32) -> PathBuf {
    if number == 0 {
        return log.to_path_buf();
    }
    let mut path = OsString::from(log);
    path.push(format!(".{number}"));
    PathBuf::from(path)
}

/// Puts the log aside and keeps `keep` old ones; with 0 the log is deleted. A log that is missing is no error.
pub fn rotate(log: &Path, keep: u32) -> io::Result<()> {
    let _ = fs::remove_file(numbered(log, keep));
    for number in 0..keep {
        let _ = fs::rename(numbered(log, number), numbered(log, number + 1));
    }
    Ok(())
}

/// Writes a line to the end of the log, which is made if it is missing. A log that would then have more than `limit` bytes
/// is rotated before, unless it is empty: a line is never refused.
pub fn append(log: &Path, line: &str, limit: u64, keep: u32) -> io::Result<()> {
    todo!(
        "write {line:?} to {}, limit {limit}, keep {keep}",
        log.display()
    )
}
