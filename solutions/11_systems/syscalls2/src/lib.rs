//! An atomic is never locked: there is no moment in which the handler would have to wait. With nothing else
//! to order, `Relaxed` is enough.

use std::ffi::c_int;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static TAPS: AtomicU32 = AtomicU32::new(0);

extern "C" fn on_tap(_signal: c_int) {
    TAPS.fetch_add(1, Relaxed);
}

/// From now on, taps are counted.
pub fn listen() -> io::Result<()> {
    // SAFETY: zeros are a valid `sigaction`: no flags, and no other signals blocked.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = on_tap as extern "C" fn(c_int) as usize;
    // SAFETY: the handler has the right type, and may run at any time.
    match unsafe { libc::sigaction(libc::SIGUSR1, &action, std::ptr::null_mut()) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// How often it was tapped since `listen`.
pub fn taps() -> u32 {
    TAPS.load(Relaxed)
}

/// Prints the number of taps.
pub fn report(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "tapped {} times", taps())
}
