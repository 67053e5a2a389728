//! Reads the file to see how long it is, and moves the caller's position.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

/// The length of an open file.
pub fn length(file: impl AsFd) -> io::Result<u64> {
    let mut file = File::from(file.as_fd().try_clone_to_owned()?);
    std::io::copy(&mut file, &mut std::io::sink())
}
