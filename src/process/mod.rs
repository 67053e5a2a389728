//! The only place that starts a program, be it cargo, a test, an editor or git.
//!
//! A `Program` is data: what to run, where, with which limits. `Program::run` runs it to its end, whatever it does: it enforces a deadline and caps
//! on output and memory, and kills everything that the program started. On Unix, a small supervisor (this same binary, executed again)
//! runs between us and the program, so that nothing survives, even if we're killed. Knows no cargo and no exercise.

mod cancel;
mod captured;
#[cfg(unix)]
mod child_signals;
#[cfg(target_os = "linux")]
mod confinement;
#[cfg(unix)]
mod descendants;
mod disguise;
mod guarded;
mod installed;
mod interactive;
#[cfg(windows)]
mod job;
#[cfg(unix)]
mod job_server;
mod lines;
#[cfg(unix)]
mod order;
mod own_program;
#[cfg(unix)]
mod process_tree;
mod processors;
mod program;
mod room;
mod sandbox;
#[cfg(unix)]
mod supervised;
#[cfg(unix)]
mod supervisor;
mod turnstile;
#[cfg(windows)]
mod unsupervised;

pub use cancel::Cancel;
pub use captured::Captured;
pub use disguise::Disguise;
pub use guarded::guarded;
pub use installed::{installed, path_with};
pub use interactive::interactive;
pub use lines::Lines;
pub use own_program::own_program;
#[cfg(unix)]
pub use own_program::own_program_for_others;
pub use processors::{Processors, Turn};
pub use program::{Ended, Ending, Program, Stream};
pub use room::{NO_THREAD, must_have_room_to_build, must_have_room_to_test};
pub use sandbox::{
    Enforcement, LIBRARIES, LOADERS, Layer, Needs, ProbedLayer, Sandbox, SandboxPaths, probe,
};
pub use turnstile::take_turn;

/// How many bytes we may still write to a folder's file system; `None` if the system doesn't report it.
pub fn free_bytes(dir: &std::path::Path) -> Option<u64> {
    #[cfg(unix)]
    return rustix::fs::statvfs(dir)
        .ok()
        .map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize));
    #[cfg(windows)]
    return fs4::available_space(dir).ok();
}

/// Whether programs in a folder's file system can't be started; `false` if the system doesn't report it.
pub fn forbids_programs(dir: &std::path::Path) -> bool {
    #[cfg(target_os = "linux")]
    return rustix::fs::statvfs(dir)
        .is_ok_and(|disk| disk.f_flag.contains(rustix::fs::StatVfsMountFlags::NOEXEC));
    #[cfg(not(target_os = "linux"))]
    {
        let _ = dir;
        false
    }
}

/// What a program can do even though it may write only to some folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(any(target_os = "linux", test)),
    expect(dead_code, reason = "only Linux can confine programs")
)]
pub enum Confinement {
    /// Nothing more.
    Limited,
    /// It can kill other processes.
    Signals,
    /// It can do everything that we can.
    Unlimited,
}

impl Confinement {
    /// What this system can enforce.
    pub fn of_this_system() -> Self {
        #[cfg(target_os = "linux")]
        return confinement::of_this_system();
        #[cfg(not(target_os = "linux"))]
        return Self::Unlimited;
    }
}

/// Makes sure that we learn when a child ends, even if we were started by a process that didn't want to know about its own.
pub fn notice_children() {
    #[cfg(unix)]
    child_signals::notice();
}

/// If this process was started as a supervisor, or to try what a sandbox stops: does that job and returns the exit code.
pub fn supervise_if_asked() -> Option<u8> {
    #[cfg(unix)]
    return supervisor::supervise_if_asked()
        .or_else(sandbox::enter_if_asked)
        .or_else(sandbox::probe_if_asked);
    #[cfg(not(unix))]
    return None;
}
