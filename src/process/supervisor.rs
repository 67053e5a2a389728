//! The supervisor's side: restricts itself, starts the program, and ends it with all that it started.
//!
//! A process of its own, because only a parent can hold its whole family: on Linux orphans are handed to the nearest "subreaper",
//! which is what the supervisor declares itself to be. It trusts nothing that the program says.

use std::ffi::OsStr;
use std::io::{ErrorKind, PipeWriter, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{
    Pid, Resource, Rlimit, Signal, WaitOptions, kill_process, kill_process_group, setrlimit, wait,
};

use super::Program;
#[cfg(target_os = "linux")]
use super::confinement;
use super::order::Order;

/// The first argument of a process that is a supervisor; the program and its arguments follow.
pub(super) const SUPERVISE: &str = "__supervise";

/// How often the memory of the program's family is added up.
const LOOK: Duration = Duration::from_millis(50);

/// How long the dead may take to be gone.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the supervisor reports to the runner, once, when nothing of the program is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SupervisorReport {
    Code(i32),
    Signal(i32),
    OutOfMemory,
    CannotStart(i32),
}

impl SupervisorReport {
    fn encode(self) -> [u8; 5] {
        let (kind, number) = match self {
            Self::Code(code) => (b'c', code),
            Self::Signal(signal) => (b's', signal),
            Self::OutOfMemory => (b'm', 0),
            Self::CannotStart(errno) => (b'e', errno),
        };
        let [a, b, c, d] = number.to_le_bytes();
        [kind, a, b, c, d]
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let &[kind, a, b, c, d] = bytes else {
            return None;
        };
        let number = i32::from_le_bytes([a, b, c, d]);
        match kind {
            b'c' => Some(Self::Code(number)),
            b's' => Some(Self::Signal(number)),
            b'm' => Some(Self::OutOfMemory),
            b'e' => Some(Self::CannotStart(number)),
            _ => None,
        }
    }
}

impl From<ExitStatus> for SupervisorReport {
    fn from(status: ExitStatus) -> Self {
        match (status.code(), status.signal()) {
            (Some(code), _) => Self::Code(code),
            (None, Some(signal)) => Self::Signal(signal),
            (None, None) => Self::Code(1),
        }
    }
}

/// If this process was started as a supervisor: does that work and returns the exit code.
pub(super) fn supervise_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(SUPERVISE) {
        return None;
    }
    let program = Program::new(args.next()?).args(args);
    // Standard input is the socket to the runner.
    let Ok(socket) = std::io::stdin().as_fd().try_clone_to_owned() else {
        return Some(2);
    };
    let socket = UnixStream::from(socket);
    let report = supervise(&program, &socket);
    // If the runner is gone, it doesn't need the report.
    _ = (&socket).write_all(&report.encode());
    Some(0)
}

/// What a supervisor waits for.
enum SupervisorEvent {
    /// The program ended.
    Ended(ExitStatus),
    /// The runner closed its end: the work is cancelled.
    Abandoned,
}

fn supervise(program: &Program, socket: &UnixStream) -> SupervisorReport {
    let Ok(mut order) = Order::receive(socket) else {
        return SupervisorReport::CannotStart(0);
    };
    restrict(&order);
    let started = start(program, &order);
    // What the program reads can be a secret, and the program may look into our memory.
    order.stdin.fill(0);
    let child = match started {
        Ok(child) => child,
        Err(cause) => return SupervisorReport::CannotStart(cause.raw_os_error().unwrap_or(0)),
    };
    let group = Pid::from_child(&child);
    let (sender, happened) = mpsc::channel();
    await_end(child, sender.clone());
    await_hangup(socket, sender);
    let report = watch(&happened, order.memory);
    end_family(group);
    report.unwrap_or_else(|| match happened.recv_timeout(PATIENCE) {
        Ok(SupervisorEvent::Ended(status)) => status.into(),
        _ => SupervisorReport::Signal(Signal::KILL.as_raw()),
    })
}

/// Limits are inherited by all that is started from here on.
fn restrict(order: &Order) {
    #[cfg(target_os = "linux")]
    {
        // Without it orphans would be handed to init, out of our sight.
        _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
        if order.memory > 0 {
            // What is allocated counts even before it is touched, so that one huge request fails at once.
            _ = setrlimit(
                Resource::Data,
                Rlimit {
                    current: Some(order.memory),
                    maximum: Some(order.memory),
                },
            );
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = order;
    _ = setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    );
}

fn start(program: &Program, order: &Order) -> std::io::Result<Child> {
    let mut command = program.command(&program.path, &[]);
    command.process_group(0);
    if order.stdin.is_empty() {
        command.stdin(Stdio::null());
    } else {
        let (reader, mut writer): (_, PipeWriter) = std::io::pipe()?;
        // A pipe holds at least 4 KiB, so this does not wait for the program.
        writer.write_all(&order.stdin)?;
        command.stdin(reader);
    }
    // Reach is limited thread by thread: from a thread of its own the program inherits a limit that we stand outside of, so that
    // it can neither end us nor look into us.
    thread::scope(|scope| {
        let starting = scope.spawn(|| {
            #[cfg(target_os = "linux")]
            if let Some(writable) = &order.writable {
                confinement::only_to(writable);
            }
            command.spawn()
        });
        starting
            .join()
            .unwrap_or_else(|_| Err(ErrorKind::Other.into()))
    })
}

fn await_end(mut child: Child, sender: Sender<SupervisorEvent>) {
    thread::spawn(move || {
        if let Ok(status) = child.wait() {
            _ = sender.send(SupervisorEvent::Ended(status));
        }
    });
}

fn await_hangup(socket: &UnixStream, sender: Sender<SupervisorEvent>) {
    let Ok(mut socket) = socket.try_clone() else {
        return;
    };
    thread::spawn(move || {
        // Nothing more is ever sent: the end of the stream is what is waited for.
        _ = socket.read(&mut [0]);
        _ = sender.send(SupervisorEvent::Abandoned);
    });
}

/// Waits until the program ends or must be ended. `None` if its status is still to come.
fn watch(happened: &Receiver<SupervisorEvent>, memory: u64) -> Option<SupervisorReport> {
    loop {
        let event = if memory > 0 {
            happened.recv_timeout(LOOK)
        } else {
            happened.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match event {
            Ok(SupervisorEvent::Ended(status)) => return Some(status.into()),
            Ok(SupervisorEvent::Abandoned) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if family::memory() > memory => {
                return Some(SupervisorReport::OutOfMemory);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Kills until no child is left: who is killed hands its own children to us.
fn end_family(group: Pid) {
    let start = Instant::now();
    _ = kill_process_group(group, Signal::KILL);
    while start.elapsed() < PATIENCE {
        match wait(WaitOptions::NOHANG) {
            // Somebody is gone; who follows?
            Ok(Some(_)) => continue,
            Ok(None) => {}
            // No child is left.
            Err(_) => return,
        }
        for pid in family::descendants() {
            _ = kill_process(pid, Signal::KILL);
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Who descends from this process, read from `/proc`; nobody where there is none.
mod family {
    use std::collections::HashMap;
    use std::fs;

    use rustix::process::{Pid, getpid};

    pub(super) fn descendants() -> Vec<Pid> {
        let mut children: HashMap<i32, Vec<i32>> = HashMap::new();
        for pid in processes() {
            if let Some(parent) = parent(pid) {
                children.entry(parent).or_default().push(pid);
            }
        }
        let mut found = Vec::new();
        let mut open = vec![getpid().as_raw_nonzero().get()];
        while let Some(pid) = open.pop() {
            let below = children.remove(&pid).unwrap_or_default();
            found.extend(below.iter().copied().filter_map(Pid::from_raw));
            open.extend(below);
        }
        found
    }

    /// Bytes that the family holds in memory.
    pub(super) fn memory() -> u64 {
        let page = rustix::param::page_size() as u64;
        descendants()
            .into_iter()
            .filter_map(resident_pages)
            .sum::<u64>()
            * page
    }

    fn processes() -> impl Iterator<Item = i32> {
        fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
    }

    /// The fourth field of `stat`; the second, a name in parentheses, may hold anything.
    fn parent(pid: i32) -> Option<i32> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (_, after_name) = stat.rsplit_once(')')?;
        after_name.split_ascii_whitespace().nth(1)?.parse().ok()
    }

    fn resident_pages(pid: Pid) -> Option<u64> {
        let statm = fs::read_to_string(format!("/proc/{}/statm", pid.as_raw_nonzero())).ok()?;
        statm.split_ascii_whitespace().nth(1)?.parse().ok()
    }
}
