//! Namespaces: what a program sees of the machine's processes, network and mounts. Knows no paths.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use nix::sched::{CloneFlags, unshare};
use rustix::process::{getegid, geteuid};
use rustix::thread::{
    CapabilitySet, capabilities, clear_ambient_capability_set, configure_capability_in_ambient_set,
    set_capabilities,
};

use super::{Layer, Layers};
use crate::process::supervisor::SupervisorReport;
use crate::process::{Program, own_program};

/// The first argument of a process that enters a user namespace; a number and the arguments of a supervisor follow.
const ENTER: &str = "__enter";

/// The arguments before those of a supervisor with these layers. Only root can create namespaces. All others need a user namespace, which only a process
/// with one thread can enter.
pub(in crate::process) fn arguments(layers: Layers) -> Vec<OsString> {
    if flags(layers).is_empty() || geteuid().is_root() {
        return Vec::new();
    }
    vec![ENTER.into(), layers.bits().to_string().into()]
}

/// Starts a supervisor in namespaces of its own, unless it gets them from its arguments.
pub(in crate::process) fn spawn(command: &mut Command, layers: Layers) -> io::Result<Child> {
    let flags = flags(layers);
    if flags.is_empty() || !geteuid().is_root() {
        return command.spawn();
    }
    // Namespaces belong to a thread, and what a thread starts inherits them.
    thread::scope(|scope| {
        let starting = scope.spawn(|| {
            unshare(flags)?;
            command.spawn()
        });
        starting
            .join()
            .unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    })
}

/// If this process was started to enter a user namespace: does that, and runs a supervisor in there up to its end.
pub(in crate::process) fn enter_if_asked() -> Option<u8> {
    let mut args = std::env::args_os().skip(1);
    if args.next()? != OsStr::new(ENTER) {
        return None;
    }
    let layers = args.next()?.to_str()?.parse().ok()?;
    let entered = enter(flags(Layers::from_bits(layers))).and_then(|()| {
        let own = own_program()?;
        let mut supervisor = Program::new(&own).args(args).command(&own, &[]);
        supervisor.status()
    });
    if let Err(cause) = entered {
        // Standard input is the socket on which the supervisor would report.
        let report = SupervisorReport::CannotStart(cause.raw_os_error().unwrap_or(0));
        _ = rustix::io::write(io::stdin(), &report.encode(Duration::ZERO));
    }
    Some(0)
}

/// In the user namespace, this process is still the same user. It and what it starts may do there what only root may do outside.
fn enter(flags: CloneFlags) -> io::Result<()> {
    let (user, group) = (geteuid().as_raw(), getegid().as_raw());
    unshare(CloneFlags::CLONE_NEWUSER | flags)?;
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("{user} {user} 1"))?;
    fs::write("/proc/self/gid_map", format!("{group} {group} 1"))?;
    pass_on_capabilities()
}

/// What the supervisor does in its namespaces: it mounts, and switches the loopback device on.
const SUPERVISORS: [CapabilitySet; 2] = [CapabilitySet::SYS_ADMIN, CapabilitySet::NET_ADMIN];

/// Leaves the supervisor its capabilities, even though it isn't root: otherwise, starting it would take all of them away.
fn pass_on_capabilities() -> io::Result<()> {
    let mut sets = capabilities(None)?;
    for capability in SUPERVISORS {
        sets.inheritable |= capability;
    }
    set_capabilities(None, sets)?;
    for capability in SUPERVISORS {
        configure_capability_in_ambient_set(capability, true)?;
    }
    Ok(())
}

/// What this thread starts from now on has no capabilities.
pub(super) fn drop_capabilities() -> io::Result<()> {
    Ok(clear_ambient_capability_set()?)
}

fn flags(layers: Layers) -> CloneFlags {
    let parts = [
        (Layer::Scratch, CloneFlags::CLONE_NEWNS),
        // Without a `/proc` of its own, it would take other processes for its children.
        (
            Layer::Processes,
            CloneFlags::CLONE_NEWNS | CloneFlags::CLONE_NEWPID,
        ),
        (Layer::Network, CloneFlags::CLONE_NEWNET),
        (
            Layer::Ipc,
            CloneFlags::CLONE_NEWIPC | CloneFlags::CLONE_NEWUTS,
        ),
    ];
    let wanted = parts.into_iter().filter(|(layer, _)| layers.has(*layer));
    wanted.fold(CloneFlags::empty(), |all, (_, flags)| all | flags)
}
