//! Takes the flag away in this process: every program inherits the file.

use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::io::{FdFlags, fcntl_setfd};

/// Lets the program inherit this file, and returns the number by which it finds the file.
pub fn hand_over(command: &mut Command, file: OwnedFd) -> RawFd {
    let number = file.as_raw_fd();
    fcntl_setfd(&file, FdFlags::empty()).unwrap();
    // SAFETY: the closure does nothing.
    unsafe {
        command.pre_exec(move || {
            let _ = &file;
            Ok(())
        });
    }
    number
}
