//! Namespaces: what a program sees of the machine's processes, network and mounts. Knows no paths.

use std::fs;
use std::io;
use std::process::{Child, Command};
use std::thread;

use nix::sched::{CloneFlags, unshare};
use rustix::process::{getegid, geteuid};
use rustix::thread::{
    CapabilitySet, capabilities, clear_ambient_capability_set, configure_capability_in_ambient_set,
    set_capabilities,
};

use super::{Layer, Layers};

/// Starts a program in namespaces of its own.
pub(in crate::process) fn spawn(command: &mut Command, layers: Layers) -> io::Result<Child> {
    let flags = flags(layers);
    if flags.is_empty() {
        return command.spawn();
    }
    // Namespaces belong to a thread, and what a thread starts inherits them.
    thread::scope(|scope| {
        let starting = scope.spawn(|| {
            unshare(flags)?;
            pass_on_capabilities()?;
            command.spawn()
        });
        starting
            .join()
            .unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    })
}

/// What the supervisor does in its namespaces: it mounts, and switches the loopback device on.
const SUPERVISORS: [CapabilitySet; 2] = [CapabilitySet::SYS_ADMIN, CapabilitySet::NET_ADMIN];

/// Leaves the supervisor its capabilities, even though it isn't root: otherwise, starting it would take all of them away.
fn pass_on_capabilities() -> io::Result<()> {
    if geteuid().is_root() {
        return Ok(());
    }
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

/// Whether this process may create namespaces. Only root may, or whoever is root in a user namespace.
pub(super) fn may_create() -> bool {
    thread::scope(|scope| {
        let trying = scope.spawn(|| unshare(CloneFlags::CLONE_NEWNS).is_ok());
        trying.join().unwrap_or(false)
    })
}

/// Puts this process into a user namespace, in which it's still the same user, and may create namespaces. It has to be the only thread. If it fails,
/// this process is of no use any more.
pub(super) fn enter_user_namespace() -> io::Result<()> {
    let (user, group) = (geteuid().as_raw(), getegid().as_raw());
    unshare(CloneFlags::CLONE_NEWUSER)?;
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("{user} {user} 1"))?;
    fs::write("/proc/self/gid_map", format!("{group} {group} 1"))
}
