//! `exit` of the standard library calls the handlers of the parent in the child.

use std::io;

use rustix::process::{Pid, WaitOptions, waitpid};

/// Calls `filter` in a copy of this process. Returns what it returned, or `None` if a signal ended it.
///
/// # Safety
///
/// If the process has other threads, `filter` must not need anything that they may hold, such as a lock.
/// It must not panic.
pub unsafe fn in_a_copy(filter: impl FnOnce() -> u8) -> io::Result<Option<u8>> {
    // SAFETY: the caller keeps the contract.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            let result = filter();
            std::process::exit(result.into())
        }
        child => {
            let ended = waitpid(Pid::from_raw(child), WaitOptions::empty())?;
            let status = ended.and_then(|(_, status)| status.exit_status());
            Ok(status.and_then(|status| u8::try_from(status).ok()))
        }
    }
}
