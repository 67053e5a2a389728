//! All descendants of this process and the resources they use, from the system's list of processes, on systems without `/proc`.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rustix::process::Pid;
use sysinfo::{Process, ProcessRefreshKind, ProcessesToUpdate, System, get_current_pid};

use super::Usage;

/// When the descendants that were seen started, by their numbers. A process whose parent ended is no longer listed as our descendant, and a number may be
/// given to another process.
static SEEN: Mutex<Option<HashMap<sysinfo::Pid, u64>>> = Mutex::new(None);

pub(in crate::process) fn descendants() -> Vec<Pid> {
    let system = all();
    found(&system)
        .into_iter()
        .filter_map(|process| Pid::from_raw(process.pid().as_u32().cast_signed()))
        .collect()
}

pub(in crate::process) fn usage() -> Usage {
    let system = all();
    let descendants = found(&system);
    Usage {
        processes: descendants.len(),
        memory: descendants.into_iter().map(Process::memory).sum(),
    }
}

fn all() -> System {
    let mut system = System::new();
    let wanted = ProcessRefreshKind::nothing().with_memory();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, wanted);
    system
}

/// The processes whose ancestor we are, and those of which that was true earlier.
fn found(system: &System) -> Vec<&Process> {
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = seen.get_or_insert_default();
    let mut children: HashMap<sysinfo::Pid, Vec<&Process>> = HashMap::new();
    for process in system.processes().values() {
        if let Some(parent) = process.parent() {
            children.entry(parent).or_default().push(process);
        }
    }
    let is_same = |process: &Process| seen.get(&process.pid()) == Some(&process.start_time());
    let earlier = system
        .processes()
        .values()
        .filter(|process| is_same(process));
    let mut open: Vec<sysinfo::Pid> = earlier.map(Process::pid).collect();
    open.extend(get_current_pid());
    let mut found: HashMap<sysinfo::Pid, &Process> = open
        .iter()
        .filter(|pid| seen.contains_key(pid))
        .filter_map(|pid| Some((*pid, system.process(*pid)?)))
        .collect();
    while let Some(pid) = open.pop() {
        for child in children.remove(&pid).unwrap_or_default() {
            if found.insert(child.pid(), child).is_none() {
                open.push(child.pid());
            }
        }
    }
    *seen = found
        .values()
        .map(|process| (process.pid(), process.start_time()))
        .collect();
    found.into_values().collect()
}
