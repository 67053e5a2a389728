//! A weather station writes a log. When it is full it is put aside as `weather.log.1`, the former `.1` becomes `.2`, and
//! so on; the oldest one is deleted. This is a rotation.
//!
//! Here a rotation loses logs, and it also hides errors: `let _ =` throws away the one that says that a log is missing,
//! which is no problem, and the one that says that the disk refuses, which is one. Find both mistakes in `rotate`, and then
//! write `append`.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
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
    present(fs::remove_file(numbered(log, keep)))?;
    // From the oldest to the newest: each name is free before the next younger log takes it.
    for number in (0..keep).rev() {
        present(fs::rename(numbered(log, number), numbered(log, number + 1)))?;
    }
    Ok(())
}

/// Lets the error pass that says that there is no such file, and no other.
fn present(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// Writes a line to the end of the log, which is made if it is missing. A log that would then have more than `limit` bytes
/// is rotated before, unless it is empty: a line is never refused.
pub fn append(log: &Path, line: &str, limit: u64, keep: u32) -> io::Result<()> {
    // The open file is asked for its size, so that "it is missing" needs no case of its own.
    let mut file = open(log)?;
    let bytes = file.metadata()?.len();
    let line = format!("{line}\n");
    if bytes > 0 && bytes + line.len() as u64 > limit {
        drop(file);
        rotate(log, keep)?;
        file = open(log)?;
    }
    file.write_all(line.as_bytes())
}

fn open(log: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).open(log)
}
