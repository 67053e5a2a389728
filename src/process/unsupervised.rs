//! Runs a program without a supervisor, on Windows: time and output are limited, memory isn't. A job ends it with everything it started.

use std::io::{Read, Write};
use std::os::windows::process::CommandExt;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::sync::mpsc::{RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::job::contain;
use super::{Cancel, Captured, Ended, Ending, Program, Stream};
use crate::error::{Error, Problem, Result};

/// How often the program's state is checked.
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// The flag with which Windows starts a program that doesn't get the terminal's Ctrl-C.
const CREATE_NEW_PROCESS_GROUP: u32 = 0x200;

/// How long the streams may stay open after the end.
const GRACE: Duration = Duration::from_secs(2);

impl Program {
    /// Runs it to its end and returns how it ended. `listen` gets its output as it arrives.
    pub fn run(&self, cancel: &Cancel, mut listen: impl FnMut(Stream, &[u8])) -> Result<Ended> {
        let started = Instant::now();
        let mut child = self
            .command(&self.path, &[])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // Ctrl-C in the terminal goes to the runner, which then stops its programs.
            .creation_flags(CREATE_NEW_PROCESS_GROUP)
            .spawn()
            .map_err(|cause| self.cannot_start(&cause))?;
        let mut job = contain(&child).ok();
        if let Some(mut stdin) = child.stdin.take() {
            // It may have ended without reading.
            _ = stdin.write_all(&self.stdin);
        }
        let (sender, chunks) = mpsc::channel();
        forward(child.stdout.take(), Stream::Stdout, sender.clone());
        forward(child.stderr.take(), Stream::Stderr, sender);
        let mut captured = [Captured::default(), Captured::default()];
        let mut ending = None;
        let mut cancelled = false;
        let mut ended_at = None;
        loop {
            match chunks.recv_timeout(POLL_INTERVAL) {
                Ok((stream, bytes)) => {
                    captured[stream as usize].push(&bytes);
                    listen(stream, &bytes);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) if ended_at.is_some() => break,
                Err(RecvTimeoutError::Disconnected) => thread::sleep(POLL_INTERVAL),
            }
            if ended_at.is_some_and(|at: Instant| at.elapsed() > GRACE) {
                break;
            }
            if ended_at.is_none() {
                cancelled |= cancel.is_cancelled();
                ending = ending.or_else(|| self.excess(started, &captured));
                if cancelled || ending.is_some() {
                    _ = child.kill();
                }
                if let Some(ended) = exit_status(&mut child) {
                    // What it started could hold the streams open, or still write to files.
                    drop(job.take());
                    ending = ending.or(Some(ended));
                    ended_at = Some(Instant::now());
                }
            }
        }
        if cancelled {
            return Err(Error::cancelled());
        }
        let [stdout, stderr] = captured;
        Ok(Ended {
            // The streams closed and there was no status, so it was killed from outside.
            ending: ending.unwrap_or(Ending::Signal(9)),
            stdout,
            stderr,
            elapsed: started.elapsed(),
            processor_time: None,
        })
    }

    fn excess(&self, started: Instant, captured: &[Captured; 2]) -> Option<Ending> {
        if self.time.is_some_and(|limit| started.elapsed() >= limit) {
            return Some(Ending::TimedOut);
        }
        let total = captured[0].total() + captured[1].total();
        self.output
            .is_some_and(|limit| total > limit)
            .then_some(Ending::TooMuchOutput)
    }

    fn cannot_start(&self, cause: &std::io::Error) -> Error {
        Problem::new(format!("couldn't start `{}`: {cause}", self.line()))
            .next("run `runner doctor` to see what is missing on this machine")
            .into()
    }
}

fn exit_status(child: &mut Child) -> Option<Ending> {
    let status = child.try_wait().ok().flatten()?;
    Some(Ending::of_windows_code(status.code().unwrap_or(1)))
}

fn forward(
    stream: Option<impl Read + Send + 'static>,
    which: Stream,
    sender: Sender<(Stream, Vec<u8>)>,
) {
    let Some(mut stream) = stream else { return };
    thread::spawn(move || {
        let mut buffer = vec![0; 64 << 10];
        while let Ok(count @ 1..) = stream.read(&mut buffer) {
            if sender.send((which, buffer[..count].to_vec())).is_err() {
                break;
            }
        }
    });
}
