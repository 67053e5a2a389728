//! `try_clone_to_owned` makes a second descriptor for the same open file, and `File` owns that one. Owner
//! and borrower are types here, so the compiler sees who closes what.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

/// The length of an open file.
pub fn length(file: impl AsFd) -> io::Result<u64> {
    let file = File::from(file.as_fd().try_clone_to_owned()?);
    Ok(file.metadata()?.len())
}
