//! The supervisor's side: restricts itself, starts the program, and kills it with everything it started.
//!
//! It's a process of its own because only a parent can find all descendants: on Linux, orphans become children of the nearest "subreaper",
//! and the supervisor declares itself one. It doesn't trust anything that the program prints.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike};

use rustix::process::{Pid, Signal, kill_process_group};

use super::job_server::{self, JobServer};
use super::order::Order;
use super::process_tree::{self, GRACE, ProcessTreeEvent, TreeLimits};
use super::{Ending, Program};

/// The first argument of a supervisor process; the program and its arguments follow.
pub(super) const SUPERVISE: &str = "__supervise";

/// The number of SIGKILL, which is the same everywhere.
pub(super) const KILLED: i32 = 9;

/// What the supervisor reports to the runner, once, when nothing of the program is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SupervisorReport {
    Ended(Ending),
    CannotStart(i32),
}

impl SupervisorReport {
    /// With the processor time of everything that the supervisor started.
    pub(super) fn encode(self, processor_time: Duration) -> [u8; 13] {
        let (kind, number) = match self {
            Self::Ended(Ending::Code(code)) => (b'c', code),
            Self::Ended(Ending::Signal(signal)) => (b's', signal),
            Self::Ended(Ending::OutOfMemory) => (b'm', 0),
            Self::Ended(Ending::TooManyProcesses) => (b'p', 0),
            // The runner watches time and output.
            Self::Ended(Ending::TimedOut | Ending::TooMuchOutput) => (b's', KILLED),
            Self::CannotStart(errno) => (b'e', errno),
        };
        let micros = u64::try_from(processor_time.as_micros()).unwrap_or(u64::MAX);
        let mut bytes = [kind; 13];
        bytes[1..5].copy_from_slice(&number.to_le_bytes());
        bytes[5..].copy_from_slice(&micros.to_le_bytes());
        bytes
    }

    /// Reads a report, and the processor time of everything that the supervisor started.
    pub(super) fn decode(bytes: &[u8]) -> Option<(Self, Duration)> {
        let bytes: &[u8; 13] = bytes.try_into().ok()?;
        let [kind, a, b, c, d, micros @ ..] = *bytes;
        let number = i32::from_le_bytes([a, b, c, d]);
        let report = match kind {
            b'c' => Self::Ended(Ending::Code(number)),
            b's' => Self::Ended(Ending::Signal(number)),
            b'm' => Self::Ended(Ending::OutOfMemory),
            b'p' => Self::Ended(Ending::TooManyProcesses),
            b'e' => Self::CannotStart(number),
            _ => return None,
        };
        Some((report, Duration::from_micros(u64::from_le_bytes(micros))))
    }
}

/// The processor time of everything that this process started and waited for.
fn processor_time_of_children() -> Duration {
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else {
        return Duration::ZERO;
    };
    let micros = |time: TimeVal| u64::try_from(time.num_microseconds()).unwrap_or(0);
    Duration::from_micros(micros(usage.user_time()) + micros(usage.system_time()))
}

/// If this process was started as a supervisor: does that job and returns the exit code.
pub(super) fn supervise_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(SUPERVISE) {
        return None;
    }
    let program = Program::new(args.next()?).args(args);
    close_inherited();
    // Standard input is the socket to the runner.
    let Ok(socket) = std::io::stdin().as_fd().try_clone_to_owned() else {
        return Some(2);
    };
    let socket = UnixStream::from(socket);
    let report = supervise(&program, &socket);
    // By now it has waited for everything that it started.
    let report = report.encode(processor_time_of_children());
    // If the runner is gone, it doesn't need the report.
    _ = (&socket).write_all(&report);
    Some(0)
}

/// Closes what was left open by mistake when the runner was started: a program could read it. We have opened nothing yet.
fn close_inherited() {
    let entries = std::fs::read_dir("/dev/fd").into_iter().flatten().flatten();
    let numbers: Vec<i32> = entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|number| *number > 2)
        .collect();
    for number in numbers {
        // One of them was the folder itself.
        _ = nix::unistd::close(number);
    }
}

fn supervise(program: &Program, socket: &UnixStream) -> SupervisorReport {
    let Ok(mut order) = Order::receive(socket) else {
        return SupervisorReport::CannotStart(0);
    };
    // The runner watches the time.
    let limits = TreeLimits {
        memory: order.memory,
        counts_reserved: !order.allowed_paths.is_inspected,
        deadline: None,
    };
    limits.restrict();
    let (sender, events) = mpsc::channel();
    let started = await_hangup(socket, sender.clone()).and_then(|()| start(program, &order));
    // The program's input can be secret, and the program may be able to read our memory.
    order.stdin.fill(0);
    let started = started.and_then(|child| {
        let group = Pid::from_child(&child);
        process_tree::await_end(child, sender).map(|()| group)
    });
    let group = match started {
        Ok(group) => group,
        Err(cause) => return SupervisorReport::CannotStart(cause.raw_os_error().unwrap_or(0)),
    };
    let ending = limits.watch(&events);
    _ = kill_process_group(group, Signal::KILL);
    process_tree::end_all();
    SupervisorReport::Ended(ending.unwrap_or_else(|| match events.recv_timeout(GRACE) {
        Ok(ProcessTreeEvent::Ended(status)) => status.into(),
        _ => Ending::Signal(KILLED),
    }))
}

fn start(program: &Program, order: &Order) -> std::io::Result<Child> {
    let worn = order.disguise.as_ref();
    let worn = worn
        .map(|disguise| disguise.put_on(&program.path))
        .transpose()?;
    let path = worn
        .as_ref()
        .map_or(&program.path, |worn| &worn.path)
        .clone();
    #[cfg(target_os = "linux")]
    if let Some(sandboxed) = &order.sandboxed {
        let time = (order.time > 0).then(|| Duration::from_millis(order.time));
        sandboxed.prepare(time, &order.allowed_paths, &[&path])?;
    }
    let mut command = program.command(&path, &[]);
    command.process_group(0);
    let flags = std::env::var_os(job_server::VARIABLE).filter(|_| order.job_server);
    let job_server = flags.and_then(|flags| JobServer::at(&flags));
    match &job_server {
        Some(server) => command.env(job_server::VARIABLE, server.flags()),
        None if order.job_server => command.env_remove(job_server::VARIABLE),
        None => &mut command,
    };
    let mut input = None;
    if order.stdin.is_empty() {
        command.stdin(Stdio::null());
    } else {
        let (reader, writer) = std::io::pipe()?;
        command.stdin(reader);
        input = Some(writer);
    }
    let mut child =
        process_tree::start(&mut command, &order.allowed_paths, order.sandboxed.as_ref())?;
    if let Some(worn) = worn
        && let Err(cause) = worn.hide()
    {
        // It hasn't read anything yet.
        child.kill()?;
        return Err(cause);
    }
    if let Some(mut input) = input {
        // A pipe holds at least 4 KiB, so this doesn't wait for the program, which may be gone already.
        _ = input.write_all(&order.stdin);
    }
    Ok(child)
}

fn await_hangup(socket: &UnixStream, sender: Sender<ProcessTreeEvent>) -> std::io::Result<()> {
    let mut socket = socket.try_clone()?;
    let waiting = thread::Builder::new().spawn(move || {
        // Nothing more is ever sent. This waits for the end of the stream.
        _ = socket.read(&mut [0]);
        _ = sender.send(ProcessTreeEvent::Abandoned);
    });
    waiting.map(drop)
}
