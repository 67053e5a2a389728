//! A number that every thread changes, without any order.

use std::ffi::c_int;
use std::io::{self, Write};

static mut TAPS: u32 = 0;

pub extern "C" fn on_tap(_signal: c_int) {
    // SAFETY: not even this comment is right.
    unsafe { TAPS += 1 };
}

/// How often it was tapped since `listen`.
pub fn taps() -> u32 {
    // SAFETY: see above.
    unsafe { TAPS }
}

/// Prints the number of taps.
pub fn report(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "tapped {} times", taps())
}
