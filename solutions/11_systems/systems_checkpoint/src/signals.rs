//! An ignored signal stays ignored after `exec`, so that is undone between `fork` and `exec`, in the child alone.
//! The only call there is async-signal-safe.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// From now on, this process ignores SIGINT.
pub fn ignore_interrupts() -> io::Result<()> {
    set_interrupt(libc::SIG_IGN)
}

/// Lets a program be ended by SIGINT: programs inherit that it's ignored.
pub fn restore_interrupts(command: &mut Command) {
    // SAFETY: between `fork` and `exec`, `signal` may be called.
    unsafe {
        command.pre_exec(|| set_interrupt(libc::SIG_DFL));
    }
}

/// `SIG_IGN` or `SIG_DFL` for SIGINT.
fn set_interrupt(action: libc::sighandler_t) -> io::Result<()> {
    // SAFETY: none of the two actions calls a function.
    match unsafe { libc::signal(libc::SIGINT, action) } {
        libc::SIG_ERR => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}
