//! Whether the system lets us start as many processes and threads as a build needs, and what limits that. Where it doesn't, compilers crash in many
//! ways, some of them without a word.

use std::io;
use std::sync::mpsc;
use std::thread;

use crate::error::{Error, Problem, Result};

/// How many threads a build with one compiler has at once, ours and those of all programs. Measured with 18 to 22.
const BUILD: usize = 20;

/// How many threads a test can start before it reaches a limit that the course sets.
const TEST: usize = 512;

/// Enough for a thread that only waits.
const STACK: usize = 64 << 10;

/// Tries whether a build with one compiler could start everything that it needs.
///
/// # Errors
/// If it couldn't: nothing can be judged on this machine. The error names the limit.
pub fn must_have_room_to_build() -> Result<()> {
    try_to_start(BUILD).map_err(|cause| too_few(&cause))
}

/// What a program prints whose standard library couldn't start a thread.
pub const NO_THREAD: &str = "failed to spawn thread";

/// Tries whether a test could start as many threads as its limits allow.
///
/// # Errors
/// If it couldn't. Others may need fewer.
pub fn must_have_room_to_test() -> Result<()> {
    try_to_start(TEST).map_err(|cause| problem(&cause).into())
}

/// Has this many threads at once.
fn try_to_start(threads: usize) -> io::Result<()> {
    thread::scope(|scope| {
        // All of them end when this function does.
        let mut held = Vec::new();
        for _ in 0..threads {
            let (sender, receiver) = mpsc::channel::<()>();
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, move || _ = receiver.recv())?;
            held.push(sender);
        }
        Ok(())
    })
}

/// The error if a process or a thread can't be started because there are too many already.
pub(super) fn too_few(cause: &io::Error) -> Error {
    Error::machine(problem(cause))
}

fn problem(cause: &io::Error) -> Problem {
    let limits = limits();
    let limits = if limits.is_empty() {
        cause.to_string()
    } else {
        limits.join(", ")
    };
    let what = format!("this machine lets you start too few processes and threads: {limits}");
    Problem::new(what).next(
        "close other programs, or raise the limit (`ulimit -u`, or `pids.max` of the container)",
    )
}

/// What limits the number of our processes, as far as the system says so.
fn limits() -> Vec<String> {
    let own = own_limit().map(|limit| format!("`ulimit -u` is {limit}"));
    let container = container_limit().map(|limit| format!("`pids.max` is {limit}"));
    own.into_iter().chain(container).collect()
}

/// The limit of the user's shell.
#[cfg(unix)]
fn own_limit() -> Option<u64> {
    rustix::process::getrlimit(rustix::process::Resource::Nproc).current
}

#[cfg(not(unix))]
fn own_limit() -> Option<u64> {
    None
}

#[cfg(not(target_os = "linux"))]
fn container_limit() -> Option<u64> {
    None
}

/// The lowest limit of the control groups that we're in.
#[cfg(target_os = "linux")]
fn container_limit() -> Option<u64> {
    let groups = std::fs::read_to_string("/proc/self/cgroup").ok()?;
    let folders = groups.lines().filter_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, path) = (fields.next()?, fields.next()?);
        let top = match controllers {
            "" => "/sys/fs/cgroup",
            "pids" => "/sys/fs/cgroup/pids",
            _ => return None,
        };
        Some((top, path.trim_start_matches('/').to_owned()))
    });
    let limit = |folder: &std::path::Path| {
        let text = std::fs::read_to_string(folder.join("pids.max")).ok()?;
        text.trim().parse().ok()
    };
    folders
        .flat_map(|(top, path)| {
            let place = std::path::Path::new(top).join(path);
            let folders = place
                .ancestors()
                .take_while(|folder| folder.starts_with(top));
            folders.filter_map(limit).collect::<Vec<u64>>()
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn here_is_room_and_the_error_says_what_to_do_where_is_none() {
        must_have_room_to_build().expect("this test runs in a thread of its own");
        let error = too_few(&io::ErrorKind::WouldBlock.into());
        assert!(error.ends_everything());
        let words = error.to_string();
        assert!(
            words.contains("too few processes") && words.contains("pids.max"),
            "{words}"
        );
    }
}
