//! Makes a copy, and never closes it.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

/// The length of an open file.
pub fn length(file: impl AsFd) -> io::Result<u64> {
    let file = File::from(file.as_fd().try_clone_to_owned()?);
    let length = file.metadata()?.len();
    std::mem::forget(file);
    Ok(length)
}
