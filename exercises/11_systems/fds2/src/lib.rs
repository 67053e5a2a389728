//! Sensors of a weather station send through pipes. You can't know which of them sends next, so a read from
//! one could wait while another one has news. `poll` waits for all of them at once.
//!
//! Write `first_ready` with `rustix::event::poll`. A sensor that was switched off counts as ready as well:
//! a read from it doesn't wait, but returns 0 bytes.

use std::io::{self, PipeReader};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// Waits until a read from one of these pipes wouldn't wait, and returns its index: the smallest one if
/// there are several. `None` if nothing happens in that time.
pub fn first_ready(sensors: &[PipeReader], wait: Duration) -> io::Result<Option<usize>> {
    todo!("poll {} sensors, for {wait:?}", sensors.len())
}
