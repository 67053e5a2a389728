//! Looks at one sensor after the other, again and again, instead of waiting.

use std::io::{self, PipeReader};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

pub fn first_ready(sensors: &[PipeReader], wait: Duration) -> io::Result<Option<usize>> {
    let end = Instant::now() + wait;
    loop {
        for (index, sensor) in sensors.iter().enumerate() {
            let mut polled = [PollFd::new(sensor, PollFlags::IN)];
            if poll(&mut polled, Some(&Timespec::default()))? > 0 {
                return Ok(Some(index));
            }
        }
        if Instant::now() >= end {
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(1));
    }
}
