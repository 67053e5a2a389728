//! Runs a program in this process's place: with our streams and for our parent, and yet within limits.
//!
//! Whoever starts a compiler through us waits for us and reads what we print, so neither a supervisor nor a socket is needed in between.

use std::io;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use super::{Ending, Program};
use crate::error::{Problem, Result};

/// Runs a program to its end, within its limits on time, memory and output on standard error. What it prints there goes to `say`; the
/// other streams are ours. What it leaves behind is ended.
///
/// # Errors
/// If it cannot be started.
pub fn guarded(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> Result<Ending> {
    run(program, say).map_err(|cause| {
        Problem::new(format!("could not start `{}`: {cause}", program.line())).into()
    })
}

#[cfg(unix)]
fn run(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> io::Result<Ending> {
    use rustix::process::{Pid, Signal, kill_process};

    use super::family::{self, Allowance, FamilyEvent, PATIENCE};
    use super::supervisor::KILLED;

    let allowance = Allowance {
        memory: program.memory.unwrap_or(0),
        deadline: program.time.map(|time| Instant::now() + time),
    };
    allowance.restrict();
    let mut command = program.command(&program.path, &[]);
    command.stderr(Stdio::piped());
    let mut child = family::start(&mut command, &program.reach)?;
    let pid = Pid::from_child(&child);
    let (sender, events) = mpsc::channel();
    let (forwarding, forwarded) = mpsc::channel::<()>();
    if let Some(stderr) = child.stderr.take() {
        let (sender, most) = (sender.clone(), program.output);
        thread::spawn(move || {
            if exceeds(stderr, most, say) {
                _ = sender.send(FamilyEvent::TooMuchOutput);
            }
            drop(forwarding);
        });
    }
    family::await_end(child, sender);
    // Nobody but a signal cancels us, and that one ends the program as well.
    let ending = allowance.watch(&events).unwrap_or(Ending::Signal(KILLED));
    if !matches!(ending, Ending::Code(_) | Ending::Signal(_)) {
        _ = kill_process(pid, Signal::KILL);
    }
    family::end_all();
    // Nothing is left that could print; the last that was printed may still be on its way.
    _ = forwarded.recv_timeout(PATIENCE);
    Ok(ending)
}

#[cfg(not(unix))]
fn run(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> io::Result<Ending> {
    use std::time::Duration;

    const LOOK: Duration = Duration::from_millis(5);

    let started = Instant::now();
    let mut command = program.command(&program.path, &[]);
    let mut child = command.stderr(Stdio::piped()).spawn()?;
    let (stderr, most) = (child.stderr.take(), program.output);
    let (sender, excess) = mpsc::channel();
    let forwarding = thread::spawn(move || {
        if stderr.is_some_and(|stderr| exceeds(stderr, most, say)) {
            _ = sender.send(Ending::TooMuchOutput);
        }
    });
    let late = || {
        let limit = program.time?;
        (started.elapsed() >= limit).then_some(Ending::TimedOut)
    };
    loop {
        if let Some(status) = child.try_wait()? {
            _ = forwarding.join();
            let code = Ending::Code(status.code().unwrap_or(1));
            return Ok(excess.try_recv().unwrap_or(code));
        }
        if let Some(ending) = excess.try_recv().ok().or_else(late) {
            child.kill()?;
            return Ok(ending);
        }
        thread::sleep(LOOK);
    }
}

/// Hands on what a program prints. Returns whether it is more than it may print; what is more is not read.
fn exceeds(mut printed: impl io::Read, most: Option<u64>, mut say: impl FnMut(&[u8])) -> bool {
    let mut left = most.unwrap_or(u64::MAX);
    let mut buffer = [0; 16 << 10];
    while let Ok(count @ 1..) = printed.read(&mut buffer) {
        let Some(rest) = left.checked_sub(count as u64) else {
            return true;
        };
        left = rest;
        say(&buffer[..count]);
    }
    false
}
