//! Runs a program in place of this process, with our streams and for our parent, but within limits.
//!
//! Cargo starts a compiler through us, waits for us and reads what we print, so we need neither a supervisor nor a socket.

use std::io;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use super::{Ending, Program};
use crate::error::{Problem, Result};

/// Runs a program to its end, within its limits on time, memory and standard error. What it prints there is passed to `say`; it uses our own
/// other streams. Processes that it leaves behind are killed.
///
/// # Errors
/// If it can't be started.
pub fn guarded(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> Result<Ending> {
    run(program, say).map_err(|cause| {
        Problem::new(format!("couldn't start `{}`: {cause}", program.line())).into()
    })
}

#[cfg(unix)]
fn run(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> io::Result<Ending> {
    use rustix::process::{Pid, Signal, kill_process};

    use super::process_tree::{self, GRACE, ProcessTreeEvent, TreeLimits};
    use super::supervisor::KILLED;

    let limits = TreeLimits {
        counts_reserved: true,
        memory: program.memory.unwrap_or(0),
        deadline: program.time.map(|time| Instant::now() + time),
    };
    limits.restrict();
    #[cfg(target_os = "linux")]
    if let Some(sandboxed) = &program.sandboxed {
        sandboxed.prepare(program.time, &program.allowed_paths, &[])?;
    }
    let mut command = program.command(&program.path, &[]);
    command.stderr(Stdio::piped());
    let mut child = process_tree::start(
        &mut command,
        &program.allowed_paths,
        program.sandboxed.as_ref(),
    )?;
    let pid = Pid::from_child(&child);
    let (sender, events) = mpsc::channel();
    let (forwarding, forwarded) = mpsc::channel::<()>();
    if let Some(stderr) = child.stderr.take() {
        let (sender, most) = (sender.clone(), program.output);
        let reading = thread::Builder::new().spawn(move || {
            if exceeds(stderr, most, say) {
                _ = sender.send(ProcessTreeEvent::TooMuchOutput);
            }
            drop(forwarding);
        });
        if let Err(cause) = reading {
            child.kill()?;
            return Err(cause);
        }
    }
    process_tree::await_end(child, sender)?;
    // Only a signal can cancel us, and it ends the program as well.
    let ending = limits.watch(&events).unwrap_or(Ending::Signal(KILLED));
    if !matches!(ending, Ending::Code(_) | Ending::Signal(_)) {
        _ = kill_process(pid, Signal::KILL);
    }
    process_tree::end_all();
    // Nothing is left that could print, but the last output may still be on its way.
    _ = forwarded.recv_timeout(GRACE);
    Ok(ending)
}

#[cfg(windows)]
fn run(program: &Program, say: impl FnMut(&[u8]) + Send + 'static) -> io::Result<Ending> {
    use std::time::Duration;

    use super::job::contain;

    const POLL_INTERVAL: Duration = Duration::from_millis(5);

    let started = Instant::now();
    let mut command = program.command(&program.path, &[]);
    let mut child = command.stderr(Stdio::piped()).spawn()?;
    // When it's dropped, everything that the program started is killed.
    let _job = contain(&child);
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
            let code = Ending::of_windows_code(status.code().unwrap_or(1));
            return Ok(excess.try_recv().unwrap_or(code));
        }
        if let Some(ending) = excess.try_recv().ok().or_else(late) {
            child.kill()?;
            return Ok(ending);
        }
        thread::sleep(POLL_INTERVAL);
    }
}

/// Passes on what a program prints. Returns whether it exceeds the limit, in which case the rest isn't read.
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
