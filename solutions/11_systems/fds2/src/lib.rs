//! `IN` is what we ask for. `poll` reports a closed pipe (`HUP`) even if it isn't asked, so any flag at all
//! means that a read wouldn't wait. One thread can watch any number of descriptors like this.

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
    poll(&mut polled, Some(&wait))?;
    Ok(polled
        .iter()
        .position(|sensor| !sensor.revents().is_empty()))
}
