//! A photo album starts a viewer, and hands it one open file: the viewer gets the number of the descriptor
//! as an argument. But Rust opens every descriptor with the flag `CLOEXEC`, which closes it in a new
//! program. Now the viewer finds nothing at this number.
//!
//! Take the flag away in the child only, between `fork` and `exec`: use `pre_exec`. In this process it must
//! stay, or every other program that is started would get the file as well.

use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::io::{FdFlags, fcntl_setfd};

/// Lets the program inherit this file, and returns the number by which it finds the file.
pub fn hand_over(command: &mut Command, file: OwnedFd) -> RawFd {
    file.as_raw_fd()
}
