//! The process tree: a program and everything it started, which is killed when the program ends or exceeds its limits.
//!
//! Both the supervisor and a process that runs in place of a compiler watch one. Knows neither the runner nor the program's purpose.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, Signal, WaitOptions, kill_process, setrlimit, wait};

use super::Ending;
#[cfg(target_os = "linux")]
use super::confinement;
use super::descendants::{descendants, usage};
use super::program::AllowedPaths;
use super::sandbox::Sandboxed;

/// How often the tree's resources are added up at most, because that reads the state of every process on the machine.
const USAGE_INTERVAL: Duration = Duration::from_millis(50);

/// More memory than any program can fill in a millisecond, in bytes.
const FILLED_PER_MILLISECOND: u64 = 16 << 20;

/// A tree with more processes is out of control.
const MAX_PROCESSES: usize = 512;

/// How long killed processes may take to disappear.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// What the watcher of a process tree waits for.
pub(super) enum ProcessTreeEvent {
    /// The program ended.
    Ended(ExitStatus),
    /// It exceeded its output limit.
    TooMuchOutput,
    /// The runner closed its end, because the work is cancelled.
    Abandoned,
}

impl From<ExitStatus> for Ending {
    fn from(status: ExitStatus) -> Self {
        match (status.code(), status.signal()) {
            (Some(code), _) => Self::Code(code),
            (None, Some(signal)) => Self::Signal(signal),
            (None, None) => Self::Code(1),
        }
    }
}

/// The limits of a process tree.
#[derive(Clone, Copy)]
pub(super) struct TreeLimits {
    /// In bytes; 0 means no limit.
    pub(super) memory: u64,
    /// Whether reserved memory counts too, however much of it is used.
    pub(super) counts_reserved: bool,
    /// When it must have ended.
    pub(super) deadline: Option<Instant>,
}

impl TreeLimits {
    /// Restricts this process, and everything it starts from now on.
    pub(super) fn restrict(self) {
        // Otherwise orphans would become children of init, where we can't find them.
        #[cfg(target_os = "linux")]
        {
            _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
        }
        if cfg!(target_os = "linux") && self.memory > 0 && self.counts_reserved {
            // A single huge allocation fails at once. Twice the limit may be reserved without being used, because each thread reserves 2 MiB of stack
            // and uses only a few pages of it.
            limit(Resource::Data, self.memory.saturating_mul(2));
        }
        limit(Resource::Core, 0);
    }

    /// Waits until the program ends or must be stopped. `None` if the work is cancelled.
    pub(super) fn watch(self, events: &Receiver<ProcessTreeEvent>) -> Option<Ending> {
        let interval = self.interval();
        loop {
            let left = self
                .deadline
                .map(|at| at.saturating_duration_since(Instant::now()));
            let event = match [interval, left].into_iter().flatten().min() {
                Some(time) => events.recv_timeout(time),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(ProcessTreeEvent::Ended(status)) => return Some(status.into()),
                Ok(ProcessTreeEvent::TooMuchOutput) => return Some(Ending::TooMuchOutput),
                Ok(ProcessTreeEvent::Abandoned) | Err(RecvTimeoutError::Disconnected) => {
                    return None;
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
            if left.is_some_and(|left| left.is_zero()) {
                return Some(Ending::TimedOut);
            }
            if interval.is_some()
                && let Some(excess) = self.excess()
            {
                return Some(excess);
            }
        }
    }

    /// How long the tree may go unwatched: it takes longer to reach a larger limit.
    fn interval(self) -> Option<Duration> {
        let filled_in = Duration::from_millis(self.memory / FILLED_PER_MILLISECOND);
        (self.memory > 0).then(|| filled_in.max(USAGE_INTERVAL))
    }

    fn excess(self) -> Option<Ending> {
        let used = usage();
        if used.memory > self.memory {
            return Some(Ending::OutOfMemory);
        }
        (used.processes > MAX_PROCESSES).then_some(Ending::TooManyProcesses)
    }
}

fn limit(resource: Resource, most: u64) {
    let limit = Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    _ = setrlimit(resource, limit);
}

/// Starts the program with its restrictions.
pub(super) fn start(
    command: &mut Command,
    allowed_paths: &AllowedPaths,
    sandboxed: Option<&Sandboxed>,
) -> io::Result<Child> {
    // Restrictions apply to a thread. Started from a thread of its own, the program inherits restrictions that don't apply to us, so it can neither
    // kill us nor read our memory.
    thread::scope(|scope| {
        let starting = thread::Builder::new().spawn_scoped(scope, || {
            #[cfg(target_os = "linux")]
            if let Some(sandboxed) = sandboxed {
                sandboxed.restrict_thread(allowed_paths)?;
            } else if let Some(writable) = &allowed_paths.writable
                && (!allowed_paths.moves_files || confinement::can_move_files())
            {
                confinement::restrict(writable, allowed_paths);
            }
            #[cfg(not(target_os = "linux"))]
            let _ = (allowed_paths, sandboxed);
            command.spawn()
        })?;
        starting
            .join()
            .unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    })
}

/// Sends an event when the program ends. If no thread can wait for that, it's killed.
pub(super) fn await_end(mut child: Child, sender: Sender<ProcessTreeEvent>) -> io::Result<()> {
    let pid = Pid::from_child(&child);
    let waiting = thread::Builder::new().spawn(move || {
        if let Ok(status) = child.wait() {
            _ = sender.send(ProcessTreeEvent::Ended(status));
        }
    });
    if waiting.is_err() {
        _ = kill_process(pid, Signal::KILL);
    }
    waiting.map(drop)
}

/// Kills until no child is left. The children of a killed process become ours.
pub(super) fn end_all() {
    // Elsewhere, they wouldn't become ours: we only know those that were seen.
    #[cfg(not(target_os = "linux"))]
    for pid in descendants() {
        _ = kill_process(pid, Signal::KILL);
    }
    let start = Instant::now();
    while start.elapsed() < GRACE {
        match wait(WaitOptions::NOHANG) {
            // A process is gone. Look for the next.
            Ok(Some(_)) => continue,
            Ok(None) => {}
            // No child is left.
            Err(_) => return,
        }
        for pid in descendants() {
            _ = kill_process(pid, Signal::KILL);
        }
        thread::sleep(Duration::from_millis(1));
    }
}
