//! All descendants of this process and the resources they use, read from `/proc`; nothing on systems without it. Knows no limits.

use std::collections::HashMap;
use std::fs;

use rustix::process::{Pid, getpid};

pub(super) fn descendants() -> Vec<Pid> {
    let mut children: HashMap<i32, Vec<i32>> = HashMap::new();
    for pid in processes() {
        if let Some(parent) = parent(pid) {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = Vec::new();
    let mut open = vec![getpid().as_raw_nonzero().get()];
    while let Some(pid) = open.pop() {
        let below = children.remove(&pid).unwrap_or_default();
        found.extend(below.iter().copied().filter_map(Pid::from_raw));
        open.extend(below);
    }
    found
}

/// What the descendants use at the moment.
pub(super) struct Usage {
    pub(super) processes: usize,
    /// Resident memory, in bytes.
    pub(super) memory: u64,
}

pub(super) fn usage() -> Usage {
    let page = rustix::param::page_size() as u64;
    let descendants = descendants();
    Usage {
        processes: descendants.len(),
        memory: descendants
            .into_iter()
            .filter_map(resident_pages)
            .sum::<u64>()
            * page,
    }
}

fn processes() -> impl Iterator<Item = i32> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// The fourth field of `stat`. The second one, a name in parentheses, may contain anything.
fn parent(pid: i32) -> Option<i32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_ascii_whitespace().nth(1)?.parse().ok()
}

fn resident_pages(pid: Pid) -> Option<u64> {
    let statm = fs::read_to_string(format!("/proc/{}/statm", pid.as_raw_nonzero())).ok()?;
    statm.split_ascii_whitespace().nth(1)?.parse().ok()
}
