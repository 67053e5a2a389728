//! An old terminal prints postcards. The system call `write` has three kinds of result: all bytes were
//! written, some of them were, or -1 for an error. And one of the errors only means "try again": a signal
//! has interrupted the call (`EINTR`).
//!
//! `print` works on a good day. The kernel in `kernel.rs` has a bad one.

pub mod kernel;

use std::io;
use std::os::fd::{AsFd, AsRawFd};

use kernel::{last_error, write};

/// Writes all of the text.
pub fn print(terminal: impl AsFd, text: &str) -> io::Result<()> {
    let fd = terminal.as_fd().as_raw_fd();
    // SAFETY: pointer and length are those of a slice.
    let written = unsafe { write(fd, text.as_ptr().cast(), text.len()) };
    if written < 0 {
        return Err(last_error());
    }
    Ok(())
}
