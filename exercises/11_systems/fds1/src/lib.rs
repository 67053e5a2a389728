//! A map viewer asks for the length of each tile before it reads it. `length` works, once: afterwards, the
//! file of the caller is closed. A `File` owns its file descriptor, and closes it when it's dropped.
//!
//! With `AsFd`, you borrow a descriptor. Get the length without becoming its owner, and without `unsafe`.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd};

/// The length of an open file.
pub fn length(file: impl AsFd) -> io::Result<u64> {
    let number = file.as_fd().as_raw_fd();
    // SAFETY: the descriptor is open.
    let file = unsafe { File::from_raw_fd(number) };
    Ok(file.metadata()?.len())
}
