//! Runs a program under a supervisor, and watches its streams, time and output.
//!
//! The supervisor is this binary, executed again. A socket connects us: we send limits and standard input, and it sends how the program
//! ended. When our end of the socket closes, for whatever reason, it kills the program and everything the program started. So
//! nothing survives if the runner is killed.

use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::order::Order;
use super::own_program::own_program;
use super::room::too_few;
use super::sandbox::{self, ControlGroup, Layer, Sandboxed};
use super::supervisor::{KILLED, SUPERVISE, SupervisorReport};
use super::{Cancel, Captured, Ended, Ending, Program, Stream};
use crate::error::{Error, Problem, Result};

/// How long the streams may stay open after everything was killed, before we stop reading.
const GRACE: Duration = Duration::from_secs(2);

impl Program {
    /// Runs it to its end and returns how it ended. `listen` gets its output as it arrives.
    ///
    /// # Errors
    /// If it can't be started, or the work is cancelled. Any other ending is a result, not an error.
    pub fn run(&self, cancel: &Cancel, listen: impl FnMut(Stream, &[u8])) -> Result<Ended> {
        let started = Instant::now();
        let (ours, theirs) = UnixStream::pair().map_err(|cause| self.cannot_start(&cause))?;
        let group = self.control_group()?;
        let mut sandboxed = self.sandboxed.clone();
        if let (Some(sandboxed), Some(group)) = (&mut sandboxed, &group) {
            sandboxed.entrances = group.entrances();
        }
        let mut child = self.start(theirs)?;
        let order = Order {
            memory: self.memory.unwrap_or(0),
            stdin: self.stdin.clone(),
            job_server: self.job_server,
            disguise: self.disguise.clone(),
            allowed_paths: self.allowed_paths.clone(),
            time: (self.time).map_or(0, |time| u64::try_from(time.as_millis()).unwrap_or(0)),
            sandboxed,
        };
        // If the supervisor is already gone, its missing report shows that.
        _ = (&ours).write_all(&order.encode());
        let mut watch = OutputWatch {
            program: self,
            started,
            socket: &ours,
            stdout: child.stdout.take().map(OwnedFd::from),
            stderr: child.stderr.take().map(OwnedFd::from),
            captured: [Captured::default(), Captured::default()],
            reply: Vec::new(),
            reported: None,
            stopped: None,
            listen,
        };
        let waited = watch.until_end(cancel);
        let elapsed = started.elapsed();
        let (stopped, reply) = (watch.stopped, std::mem::take(&mut watch.reply));
        let [stdout, stderr] = watch.captured;
        drop(ours);
        reap(&mut child);
        waited.map_err(|cause| self.cannot_start(&std::io::Error::from(cause)))?;
        let (report, processor_time) = SupervisorReport::decode(&reply).unzip();
        let ending = match (stopped, report) {
            (Some(Stop::Cancelled), _) => return Err(Error::cancelled()),
            (Some(Stop::Limit(ending)), _) => ending,
            (None, Some(SupervisorReport::Ended(Ending::Signal(KILLED))))
                if group.as_ref().is_some_and(ControlGroup::ran_out_of_memory) =>
            {
                Ending::OutOfMemory
            }
            (None, Some(SupervisorReport::Ended(ending))) => ending,
            (None, Some(SupervisorReport::CannotStart(errno))) => {
                return Err(self.cannot_start(&std::io::Error::from_raw_os_error(errno)));
            }
            // The supervisor was killed. Only the program or the user can have done that.
            (None, None) => Ending::Signal(KILLED),
        };
        Ok(Ended {
            ending,
            stdout,
            stderr,
            elapsed,
            processor_time,
        })
    }

    fn start(&self, socket: UnixStream) -> Result<Child> {
        let supervisor = own_program()
            .map_err(|cause| Error::io("find this program's own file", "runner", &cause))?;
        let layers = self.sandboxed.as_ref().map(|sandboxed| sandboxed.layers);
        let layers = layers.unwrap_or_default();
        let entering = sandbox::arguments(layers);
        let before = entering.iter().map(OsString::as_os_str);
        let before = before.chain([OsStr::new(SUPERVISE), self.path.as_os_str()]);
        let before: Vec<&OsStr> = before.collect();
        let mut command = self.command(&supervisor, &before);
        command
            .stdin(Stdio::from(OwnedFd::from(socket)))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // A group of its own: Ctrl-C in the terminal goes to the runner, which then stops its programs.
            .process_group(0);
        sandbox::spawn(&mut command, layers).map_err(|cause| self.cannot_start(&cause))
    }

    /// A group for this run, if its sandbox has that layer.
    fn control_group(&self) -> Result<Option<ControlGroup>> {
        let has_layer = |sandboxed: &&Sandboxed| sandboxed.layers.has(Layer::ControlGroup);
        let sandboxed = self.sandboxed.as_ref().filter(has_layer);
        sandboxed
            .map(|_| ControlGroup::create(self.memory.unwrap_or(0)))
            .transpose()
            .map_err(|cause| self.cannot_start(&cause))
    }

    fn cannot_start(&self, cause: &std::io::Error) -> Error {
        if cause.kind() == std::io::ErrorKind::WouldBlock {
            return too_few(cause);
        }
        Problem::new(format!("couldn't start `{}`: {cause}", self.line()))
            .next("run `runner doctor` to see what is missing on this machine")
            .into()
    }
}

/// The supervisor exits as soon as the socket closes. It can't hang, because everything it waits for is dead by then.
fn reap(child: &mut Child) {
    _ = child.wait();
}

/// Why we stopped a program.
#[derive(Clone, Copy)]
enum Stop {
    Cancelled,
    Limit(Ending),
}

/// Everything that we watch while the program runs.
struct OutputWatch<'r, F> {
    program: &'r Program,
    started: Instant,
    socket: &'r UnixStream,
    stdout: Option<OwnedFd>,
    stderr: Option<OwnedFd>,
    captured: [Captured; 2],
    reply: Vec<u8>,
    /// When the supervisor reported.
    reported: Option<Instant>,
    /// Why we stopped the program, if we did.
    stopped: Option<Stop>,
    listen: F,
}

impl<F: FnMut(Stream, &[u8])> OutputWatch<'_, F> {
    fn until_end(&mut self, cancel: &Cancel) -> rustix::io::Result<()> {
        while self.reported.is_none() || self.stdout.is_some() || self.stderr.is_some() {
            if self
                .reported
                .is_some_and(|reported| reported.elapsed() > GRACE)
            {
                break;
            }
            let ready = self.wait(cancel)?;
            if ready.cancelled && self.stopped.is_none() {
                self.stop(Stop::Cancelled);
            }
            if ready.stdout {
                self.read(Stream::Stdout);
            }
            if ready.stderr {
                self.read(Stream::Stderr);
            }
            if ready.socket {
                self.read_reply();
            }
            let over_time = self
                .program
                .time
                .is_some_and(|limit| self.started.elapsed() >= limit);
            if over_time && self.reported.is_none() {
                self.stop(Stop::Limit(Ending::TimedOut));
            }
        }
        Ok(())
    }

    /// Sleeps until something happens.
    fn wait(&self, cancel: &Cancel) -> rustix::io::Result<Ready> {
        let limit = match (self.reported, self.stopped, self.program.time) {
            (Some(reported), _, _) => Some(GRACE.saturating_sub(reported.elapsed())),
            (None, None, Some(limit)) => Some(limit.saturating_sub(self.started.elapsed())),
            _ => None,
        };
        let timeout = limit.map(|limit| Timespec {
            tv_sec: limit.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: limit.subsec_nanos().into(),
        });
        let interest = |fd: Option<BorrowedFd<'_>>| fd.is_some();
        let wanted = [
            self.stdout.as_ref().map(AsFd::as_fd),
            self.stderr.as_ref().map(AsFd::as_fd),
            self.reported.is_none().then(|| self.socket.as_fd()),
            self.stopped.is_none().then(|| cancel.signal()),
        ];
        let mut fds: Vec<PollFd<'_>> = wanted
            .iter()
            .flatten()
            .map(|&fd| PollFd::from_borrowed_fd(fd, PollFlags::IN))
            .collect();
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
        let mut results = fds.iter().map(|fd| !fd.revents().is_empty());
        let mut next = |fd| interest(fd) && results.next().unwrap_or(false);
        Ok(Ready {
            stdout: next(wanted[0]),
            stderr: next(wanted[1]),
            socket: next(wanted[2]),
            cancelled: next(wanted[3]),
        })
    }

    /// Asks the supervisor to kill everything. Its report still arrives, and the streams still close.
    fn stop(&mut self, why: Stop) {
        if self.stopped.is_none() {
            self.stopped = Some(why);
            _ = self.socket.shutdown(Shutdown::Write);
        }
    }

    fn read(&mut self, stream: Stream) {
        let (slot, index) = match stream {
            Stream::Stdout => (&mut self.stdout, 0),
            Stream::Stderr => (&mut self.stderr, 1),
        };
        let Some(fd) = slot else { return };
        let mut buffer = [0; 16 << 10];
        match rustix::io::read(&*fd, &mut buffer) {
            Ok(0) => *slot = None,
            Ok(count) => {
                let bytes = &buffer[..count];
                self.captured[index].push(bytes);
                (self.listen)(stream, bytes);
                let total = self.captured[0].total() + self.captured[1].total();
                if self.program.output.is_some_and(|limit| total > limit) && self.reported.is_none()
                {
                    self.stop(Stop::Limit(Ending::TooMuchOutput));
                }
            }
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
            Err(_) => *slot = None,
        }
    }

    fn read_reply(&mut self) {
        let mut buffer = [0; 64];
        match self.socket.read(&mut buffer) {
            Ok(count) if count > 0 => {
                self.reply.extend_from_slice(&buffer[..count]);
                if SupervisorReport::decode(&self.reply).is_some() {
                    self.reported = Some(Instant::now());
                }
            }
            Err(cause) if cause.kind() == std::io::ErrorKind::Interrupted => {}
            _ => self.reported = Some(Instant::now()),
        }
    }
}

/// What can be read without blocking.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four sources, each ready or not"
)]
struct Ready {
    stdout: bool,
    stderr: bool,
    socket: bool,
    cancelled: bool,
}
