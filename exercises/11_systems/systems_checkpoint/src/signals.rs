//! Ctrl-C sends SIGINT to the shell and to the programs that it has started. It should end the programs
//! only.

use std::io;
use std::process::Command;

/// From now on, this process ignores SIGINT.
pub fn ignore_interrupts() -> io::Result<()> {
    todo!("set SIGINT to `SIG_IGN` with `libc::signal`, which returns `SIG_ERR` for an error")
}

/// Lets a program be ended by SIGINT: programs inherit that it's ignored.
pub fn restore_interrupts(command: &mut Command) {
    todo!("set SIGINT to `SIG_DFL`, but only in the child of {command:?}")
}
