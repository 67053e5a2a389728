//! What a program can reach, by Landlock: a limit that a thread sets itself, that all it starts inherit, and that nobody can lift.

use std::fs;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError,
    Scope, path_beneath_rules,
};

use super::Confinement;

/// What belongs to nobody, and is written to by programs that do no harm.
const DEVICES: [&str; 4] = ["/dev/full", "/dev/null", "/dev/tty", "/dev/zero"];

/// What `/proc` tells of the machine. All else there is of processes, and with it their memory: also a process's own, in which safe
/// code could find what it must not know.
const MACHINE: [&str; 8] = [
    "/proc/cpuinfo",
    "/proc/filesystems",
    "/proc/loadavg",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/sys",
    "/proc/uptime",
    "/proc/version",
];

/// From here on this thread, and everything that it starts, writes only below these folders, reads only these files and folders (`None`: all but
/// processes' memory), and ends no process that is not under the same limit. Where the kernel cannot see to that, nothing changes: learners'
/// machines are of all kinds.
pub(super) fn only_to(writable: &[PathBuf], readable: Option<&[PathBuf]>) {
    _ = limit(writable, readable);
}

/// Whether a program under a limit can move files between folders: not before Linux 5.19.
pub(super) fn can_move_files() -> bool {
    Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::Refer)
        .and_then(Ruleset::create)
        .is_ok()
}

/// What of it this kernel can see to. To ask limits nothing yet.
pub(super) fn of_this_system() -> Confinement {
    let hard = || Ruleset::default().set_compatibility(CompatLevel::HardRequirement);
    let files = || hard().handle_access(AccessFs::from_write(ABI::V3) | AccessFs::ReadFile);
    let can = |ruleset: Result<Ruleset, RulesetError>| ruleset.and_then(Ruleset::create).is_ok();
    if !can(files()) {
        return Confinement::Unlimited;
    }
    if can(files().and_then(|ruleset| ruleset.scope(Scope::Signal))) {
        Confinement::Limited
    } else {
        Confinement::Signals
    }
}

fn limit(writable: &[PathBuf], readable: Option<&[PathBuf]>) -> Result<(), RulesetError> {
    let writing = AccessFs::from_write(ABI::V3);
    let readable = readable.map_or_else(all_but_proc, <[PathBuf]>::to_vec);
    Ruleset::default()
        .handle_access(writing | AccessFs::ReadFile)?
        .scope(Scope::Signal)?
        .create()?
        .add_rules(path_beneath_rules(writable, writing | AccessFs::ReadFile))?
        .add_rules(path_beneath_rules(DEVICES, writing))?
        .add_rules(path_beneath_rules(readable, AccessFs::ReadFile))?
        .add_rules(path_beneath_rules(MACHINE, AccessFs::ReadFile))?
        .restrict_self()?;
    Ok(())
}

/// Landlock knows no exceptions: whatever may be read has to be named.
fn all_but_proc() -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir("/") else {
        return vec![PathBuf::from("/")];
    };
    let paths = entries.flatten().map(|entry| entry.path());
    paths.filter(|path| path != Path::new("/proc")).collect()
}
