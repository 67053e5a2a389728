//! A painting robot counts how often someone taps on its camera: each tap is the signal SIGUSR1. A signal
//! can come at any moment, and the handler runs in the middle of whatever the program is doing.
//!
//! If the program is holding the lock at that moment, the handler waits for it, and the program waits for
//! the handler. A handler may only do what is *async-signal-safe*: no locks, no allocation, no printing.
//! Count in another way, so that the handler calls nothing: what the compiler makes of `on_tap` is checked too.

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
    writeln!(out, "tapped {} times", TAPS.lock().unwrap())
}
