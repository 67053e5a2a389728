//! How often someone taps on a camera. The task is in `taps.rs`.

#[forbid(unsafe_code)]
mod taps;

use std::ffi::c_int;
use std::io;

use taps::on_tap;
pub use taps::{report, taps};

/// From now on, taps are counted.
pub fn listen() -> io::Result<()> {
    // SAFETY: zeros are a valid `sigaction`: no flags, and no other signals blocked.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = on_tap as extern "C" fn(c_int) as usize;
    // SAFETY: the handler has the right type, and (once you have corrected it) does only what is
    // async-signal-safe.
    match unsafe { libc::sigaction(libc::SIGUSR1, &action, std::ptr::null_mut()) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
