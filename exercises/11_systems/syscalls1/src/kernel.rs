//! A kernel in a bad mood: every third call is interrupted by a signal, and it never writes more than five
//! bytes. Every kernel may do that on a busy day.

use std::cell::Cell;
use std::ffi::{c_int, c_void};
use std::io;

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
    static INTERRUPTED: Cell<bool> = const { Cell::new(false) };
}

/// Writes some of these bytes, and returns how many. -1 for an error, which is in `last_error()` then.
///
/// # Safety
///
/// At `bytes`, there must be `count` bytes.
pub unsafe fn write(fd: c_int, bytes: *const c_void, count: usize) -> isize {
    CALLS.set(CALLS.get() + 1);
    INTERRUPTED.set(CALLS.get() % 3 == 2);
    if INTERRUPTED.get() {
        return -1;
    }
    // SAFETY: the caller promises that there are `count` bytes.
    unsafe { libc::write(fd, bytes, count.min(5)) }
}

/// Why the last call returned -1.
pub fn last_error() -> io::Error {
    if INTERRUPTED.get() {
        return io::Error::from_raw_os_error(libc::EINTR);
    }
    io::Error::last_os_error()
}

/// How often this thread called `write`.
pub fn calls() -> u32 {
    CALLS.get()
}
