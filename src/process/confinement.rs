//! Confines programs with Landlock: a restriction that a thread applies to itself, that everything it starts inherits, and that can't be lifted.

use std::fs;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, AccessFs, BitFlags, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreated,
    RulesetCreatedAttr, RulesetError, Scope, path_beneath_rules,
};

use super::Confinement;
use super::program::AllowedPaths;
use super::sandbox::{Layer, Layers};

/// Devices that harmless programs write to.
const DEVICES: [&str; 4] = ["/dev/full", "/dev/null", "/dev/tty", "/dev/zero"];

/// Devices that lead nowhere. A terminal isn't among them: what is typed into it is executed.
const SANDBOX_DEVICES: [&str; 3] = ["/dev/full", "/dev/null", "/dev/zero"];

/// The files in `/proc` that describe the machine. The others describe processes and their memory, even a process's own, in which safe
/// code could find secrets.
const MACHINE_INFO: [&str; 8] = [
    "/proc/cpuinfo",
    "/proc/filesystems",
    "/proc/loadavg",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/sys",
    "/proc/uptime",
    "/proc/version",
];

/// From here on, this thread and everything it starts writes only below these folders, reads only the allowed files and folders, and signals only
/// processes under the same restriction. Of processes' memory it reads at most its own: the kernel lets nothing restricted trace anything else. If the kernel can't enforce that, nothing changes, because learners
/// have all kinds of machines.
pub(super) fn restrict(writable: &[PathBuf], allowed: &AllowedPaths) {
    _ = limit(writable, allowed);
}

/// Whether a restricted program can move files between folders, which needs Linux 5.19.
pub(super) fn can_move_files() -> bool {
    Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::Refer)
        .and_then(Ruleset::create)
        .is_ok()
}

/// What this kernel can enforce. Asking restricts nothing.
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

fn limit(writable: &[PathBuf], allowed: &AllowedPaths) -> Result<(), RulesetError> {
    let writing = AccessFs::from_write(ABI::V3);
    let readable = allowed.readable.clone().unwrap_or_else(all_but_proc);
    let processes = allowed.is_inspected.then_some("/proc");
    Ruleset::default()
        .handle_access(writing | AccessFs::ReadFile)?
        .scope(Scope::Signal)?
        .create()?
        .add_rules(path_beneath_rules(writable, writing | AccessFs::ReadFile))?
        .add_rules(path_beneath_rules(DEVICES, writing))?
        .add_rules(path_beneath_rules(readable, AccessFs::ReadFile))?
        .add_rules(path_beneath_rules(MACHINE_INFO, AccessFs::ReadFile))?
        .add_rules(path_beneath_rules(processes, AccessFs::ReadFile))?
        .restrict_self()?;
    Ok(())
}

/// The rules of a sandbox, which a thread can apply to itself; `None` if its layers have none.
///
/// # Errors
/// If the kernel can't enforce one of them.
pub(super) fn strict(
    allowed: &AllowedPaths,
    layers: Layers,
) -> Result<Option<RulesetCreated>, RulesetError> {
    let writing = AccessFs::from_write(ABI::V3);
    let reading = AccessFs::ReadFile | AccessFs::ReadDir;
    let mut handled: BitFlags<AccessFs> = BitFlags::EMPTY;
    if layers.has(Layer::Files) {
        handled |= writing | reading;
    }
    if layers.has(Layer::Execution) {
        handled |= AccessFs::Execute;
    }
    let mut rules = Ruleset::default().set_compatibility(CompatLevel::HardRequirement);
    if layers.has(Layer::Scopes) {
        rules = rules.scope(Scope::Signal | Scope::AbstractUnixSocket)?;
    } else if handled.is_empty() {
        return Ok(None);
    }
    if handled.is_empty() {
        return rules.create().map(Some);
    }
    let readable = allowed.readable.clone().unwrap_or_else(all_but_proc);
    let rights = [
        (
            allowed.writable.clone().unwrap_or_default(),
            writing | reading,
        ),
        (
            SANDBOX_DEVICES.map(PathBuf::from).to_vec(),
            AccessFs::WriteFile | AccessFs::ReadFile,
        ),
        (readable, reading),
        (MACHINE_INFO.map(PathBuf::from).to_vec(), reading),
        (
            allowed.executable.clone(),
            AccessFs::Execute | AccessFs::ReadFile,
        ),
    ];
    let mut rules = rules.handle_access(handled)?.create()?;
    for (paths, access) in rights {
        let access = access & handled;
        if !access.is_empty() {
            rules = rules.add_rules(path_beneath_rules(paths, access))?;
        }
    }
    Ok(Some(rules))
}

/// Landlock has no exceptions, so everything that may be read must be listed.
fn all_but_proc() -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir("/") else {
        return vec![PathBuf::from("/")];
    };
    let paths = entries.flatten().map(|entry| entry.path());
    paths.filter(|path| path != Path::new("/proc")).collect()
}
