//! Forgets the file: it stays open forever.

use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::io::{FdFlags, fcntl_setfd};

/// Lets the program inherit this file, and returns the number by which it finds the file.
pub fn hand_over(command: &mut Command, file: OwnedFd) -> RawFd {
    let number = file.as_raw_fd();
    // SAFETY: between `fork` and `exec`, the closure makes one system call, and takes no lock.
    unsafe {
        let file = std::mem::ManuallyDrop::new(file);
        command.pre_exec(move || Ok(fcntl_setfd(&*file, FdFlags::empty())?));
    }
    number
}
