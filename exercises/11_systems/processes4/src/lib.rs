//! `fork` copies the whole process: two of them return from one call, with the same variables. A photo
//! filter runs in such a copy, so that a bug in it can't do any harm.
//!
//! The child must never leave this function: otherwise, two processes do everything that comes after.
//! Let the child end with `_exit`, which ends the process without destructors. Let the parent wait for it.

use std::io;

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
        0 => Ok(Some(filter())),
        child => todo!("wait for process {child}, and return its exit status"),
    }
}
