//! Gives the lock back before it prints. The handler still waits for it, when a signal comes in `taps`.

use std::ffi::c_int;
use std::io::{self, Write};
use std::sync::Mutex;

static TAPS: Mutex<u32> = Mutex::new(0);

pub extern "C" fn on_tap(_signal: c_int) {
    *TAPS.lock().unwrap() += 1;
}

/// How often it was tapped since `listen`.
pub fn taps() -> u32 {
    *TAPS.lock().unwrap()
}

/// Prints the number of taps.
pub fn report(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "tapped {} times", taps())
}
