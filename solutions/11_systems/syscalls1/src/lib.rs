//! The loop that `write_all` has inside. `usize::try_from` separates counts from -1 without a cast, and the
//! slice becomes shorter by what was written.

pub mod kernel;

use std::io;
use std::os::fd::{AsFd, AsRawFd};

use kernel::{last_error, write};

/// Writes all of the text.
pub fn print(terminal: impl AsFd, text: &str) -> io::Result<()> {
    let fd = terminal.as_fd().as_raw_fd();
    let mut bytes = text.as_bytes();
    while !bytes.is_empty() {
        // SAFETY: pointer and length are those of a slice.
        let written = unsafe { write(fd, bytes.as_ptr().cast(), bytes.len()) };
        match usize::try_from(written) {
            Ok(written) => bytes = &bytes[written..],
            Err(_) => {
                let error = last_error();
                if error.kind() != io::ErrorKind::Interrupted {
                    return Err(error);
                }
            }
        }
    }
    Ok(())
}
