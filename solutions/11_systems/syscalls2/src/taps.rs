//! An atomic is never locked: there is no moment in which the handler would have to wait. With nothing else
//! to order, `Relaxed` is enough.

use std::ffi::c_int;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static TAPS: AtomicU32 = AtomicU32::new(0);

pub extern "C" fn on_tap(_signal: c_int) {
    TAPS.fetch_add(1, Relaxed);
}

/// How often it was tapped since `listen`.
pub fn taps() -> u32 {
    TAPS.load(Relaxed)
}

/// Prints the number of taps.
pub fn report(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "tapped {} times", taps())
}
