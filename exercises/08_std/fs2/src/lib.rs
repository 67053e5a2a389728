//! A weather station writes a log. When the log is full, it's set aside: it becomes `weather.log.1`, the old `.1`
//! becomes `.2`, and so on, and the oldest one is deleted. That's called a rotation.
//!
//! This rotation loses logs and hides errors. `let _ =` throws away two kinds of them: "there's no such file", which
//! is harmless because a log may be missing, and everything else, such as a disk that's read-only. Find both mistakes
//! in `rotate`: the one that loses logs, and the one that hides errors.

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
    for number in 0..keep {
        let _ = fs::rename(numbered(log, number), numbered(log, number + 1));
    }
    Ok(())
}
