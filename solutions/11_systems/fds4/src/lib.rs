//! The closure owns the file, so the number stays valid as long as the command exists. It runs in the
//! child, which has the memory of this process but only one thread: a single system call is all it may
//! safely do.

use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::io::{FdFlags, fcntl_setfd};

/// Lets the program inherit this file, and returns the number by which it finds the file.
pub fn hand_over(command: &mut Command, file: OwnedFd) -> RawFd {
    let number = file.as_raw_fd();
    // SAFETY: between `fork` and `exec`, the closure makes one system call, and takes no lock.
    unsafe {
        command.pre_exec(move || Ok(fcntl_setfd(&file, FdFlags::empty())?));
    }
    number
}
