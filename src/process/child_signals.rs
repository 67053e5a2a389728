//! The signal that a child has ended. Some services ignore it, and everything that they start inherits that: the kernel then discards how a child
//! ended, and waiting for one child waits for all of them.

use std::fs;
use std::sync::Arc;

use signal_hook::consts::SIGCHLD;

/// Stops ignoring it. A program that we start gets the default again, because handlers aren't inherited.
pub(super) fn notice() {
    if is_ignored() {
        // It doesn't matter whether it arrived. If this fails, nothing gets worse.
        _ = signal_hook::flag::register(SIGCHLD, Arc::default());
    }
}

/// Whether it's ignored; `true` if the system doesn't say.
fn is_ignored() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_none_or(|mask| mask & 1 << (SIGCHLD - 1) != 0)
}
