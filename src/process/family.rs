//! A family: a program and everything that it started, which ends when the program ends, or when it uses more than it may.
//!
//! Both the supervisor and a process that runs in a compiler's place watch one. It knows neither the runner nor what the program is for.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, Signal, WaitOptions, kill_process, setrlimit, wait};

use super::Ending;
#[cfg(target_os = "linux")]
use super::confinement;
use super::descendants::{descendants, usage};
use super::program::Reach;

/// How often at most the family's use is added up: it takes a look at every process of the machine.
const LOOK: Duration = Duration::from_millis(50);

/// Bytes that no program fills in less time.
const FILLED_PER_MILLISECOND: u64 = 16 << 20;

/// A family of more processes grows without end.
const PROCESSES: usize = 512;

/// How long the dead may take to be gone.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// What somebody who watches a family waits for.
pub(super) enum FamilyEvent {
    /// The program ended.
    Ended(ExitStatus),
    /// It printed more than it may.
    TooMuchOutput,
    /// The runner closed its end: the work is cancelled.
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

/// What a family may use.
#[derive(Clone, Copy)]
pub(super) struct Allowance {
    /// Bytes; 0 is no limit.
    pub(super) memory: u64,
    /// When it must have ended.
    pub(super) deadline: Option<Instant>,
}

impl Allowance {
    /// Restricts this process, and with it everything that is started from here on.
    pub(super) fn restrict(self) {
        #[cfg(target_os = "linux")]
        {
            // Without it orphans would be handed to init, out of our sight.
            _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
            if self.memory > 0 {
                // One huge request fails at once. As much again may be asked for and left untouched: each thread asks for 2 MiB of stack,
                // and uses a few pages of it.
                limit(Resource::Data, self.memory.saturating_mul(2));
            }
        }
        limit(Resource::Core, 0);
    }

    /// Waits until the program ends or must be ended. `None` if the work is cancelled.
    pub(super) fn watch(self, events: &Receiver<FamilyEvent>) -> Option<Ending> {
        let look = self.look();
        loop {
            let left = self
                .deadline
                .map(|at| at.saturating_duration_since(Instant::now()));
            let event = match [look, left].into_iter().flatten().min() {
                Some(time) => events.recv_timeout(time),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(FamilyEvent::Ended(status)) => return Some(status.into()),
                Ok(FamilyEvent::TooMuchOutput) => return Some(Ending::TooMuchOutput),
                Ok(FamilyEvent::Abandoned) | Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if left.is_some_and(|left| left.is_zero()) {
                return Some(Ending::TimedOut);
            }
            if look.is_some()
                && let Some(excess) = self.excess()
            {
                return Some(excess);
            }
        }
    }

    /// How long the family may go unwatched: a larger limit takes longer to be passed.
    fn look(self) -> Option<Duration> {
        let filled_in = Duration::from_millis(self.memory / FILLED_PER_MILLISECOND);
        (self.memory > 0).then(|| filled_in.max(LOOK))
    }

    fn excess(self) -> Option<Ending> {
        let used = usage();
        if used.memory > self.memory {
            return Some(Ending::OutOfMemory);
        }
        (used.processes > PROCESSES).then_some(Ending::TooManyProcesses)
    }
}

fn limit(resource: Resource, most: u64) {
    let limit = Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    _ = setrlimit(resource, limit);
}

/// Starts the program within its reach.
pub(super) fn start(command: &mut Command, reach: &Reach) -> io::Result<Child> {
    // What it can reach is limited thread by thread: from a thread of its own the program inherits a limit that does not hold for us, so that
    // it can neither end us nor look into us.
    thread::scope(|scope| {
        let starting = scope.spawn(|| {
            #[cfg(target_os = "linux")]
            if let Some(writable) = &reach.writable
                && (!reach.moves_files || confinement::can_move_files())
            {
                confinement::only_to(writable, reach.readable.as_deref());
            }
            #[cfg(not(target_os = "linux"))]
            let _ = reach;
            command.spawn()
        });
        starting
            .join()
            .unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    })
}

/// Tells when the program ends.
pub(super) fn await_end(mut child: Child, sender: Sender<FamilyEvent>) {
    thread::spawn(move || {
        if let Ok(status) = child.wait() {
            _ = sender.send(FamilyEvent::Ended(status));
        }
    });
}

/// Kills until no child is left: who is killed hands its own children to us.
pub(super) fn end_all() {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        match wait(WaitOptions::NOHANG) {
            // Somebody is gone; who follows?
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
