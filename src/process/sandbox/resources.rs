//! The kernel's limits for each process: how large its files are, how many files, processes and threads it has, and for how long it computes.

use std::num::NonZero;
use std::thread;
use std::time::Duration;

use rustix::io::Result;
use rustix::process::{Resource, Rlimit, setrlimit};

/// How large a file may be that a compiler or a test writes, in bytes.
pub(super) const FILE_SIZE: u64 = 256 << 20;

/// How many files a process may have open.
const OPEN_FILES: u64 = 1024;

/// How many processes and threads a test may have. One that starts more is out of control.
pub(super) const TASKS: u64 = 1024;

/// How many all programs of a user may have together: the kernel counts them by user.
const TASKS_OF_USER: u64 = 8 * TASKS;

/// From here on, this process and what it starts is limited. `time` is how long it may run.
pub(super) fn limit(time: Option<Duration>, has_own_user: bool) -> Result<()> {
    limit_to(Resource::Fsize, FILE_SIZE)?;
    limit_to(Resource::Nofile, OPEN_FILES)?;
    limit_to(
        Resource::Nproc,
        if has_own_user { TASKS } else { TASKS_OF_USER },
    )?;
    if let Some(time) = time {
        let processors = thread::available_parallelism().map_or(1, NonZero::get) as u64;
        limit_to(
            Resource::Cpu,
            (time.as_secs() + 1).saturating_mul(processors),
        )?;
    }
    Ok(())
}

/// Never raises a limit.
fn limit_to(resource: Resource, most: u64) -> Result<()> {
    let allowed = rustix::process::getrlimit(resource).maximum;
    let most = Some(allowed.map_or(most, |allowed| allowed.min(most)));
    setrlimit(
        resource,
        Rlimit {
            current: most,
            maximum: most,
        },
    )
}
