//! All descendants of this process and the resources they use, read from Linux's `/proc`.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use rustix::process::{Pid, getpid};

use super::Usage;

pub(in crate::process) fn descendants() -> Vec<Pid> {
    // Most kernels list the children of a thread. Otherwise all processes of the machine are searched, which takes longer the more there are.
    let mut searched = (!Path::new("/proc/thread-self/children").exists()).then(children_by_parent);
    let mut found = Vec::new();
    let mut open = vec![getpid().as_raw_nonzero().get()];
    while let Some(pid) = open.pop() {
        let children = match &mut searched {
            Some(searched) => searched.remove(&pid).unwrap_or_default(),
            None => listed_children(pid),
        };
        found.extend(children.iter().copied().filter_map(Pid::from_raw));
        open.extend(children);
    }
    found
}

pub(in crate::process) fn usage() -> Usage {
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

/// The children of all threads of a process, as the kernel lists them.
fn listed_children(pid: i32) -> Vec<i32> {
    let threads = fs::read_dir(format!("/proc/{pid}/task"));
    let mut children = Vec::new();
    for thread in threads.into_iter().flatten().flatten() {
        if let Ok(listed) = fs::read_to_string(thread.path().join("children")) {
            let pids = listed.split_ascii_whitespace();
            children.extend(pids.filter_map(|pid| pid.parse::<i32>().ok()));
        }
    }
    children
}

fn children_by_parent() -> HashMap<i32, Vec<i32>> {
    let mut children: HashMap<i32, Vec<i32>> = HashMap::new();
    for pid in processes() {
        if let Some(parent) = parent(pid) {
            children.entry(parent).or_default().push(pid);
        }
    }
    children
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

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "a child of this process itself, and no program that is judged"
    )]
    fn a_child_is_found_in_the_kernels_list_and_by_a_search() {
        let mut child = Command::new("cat")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let pid = i32::try_from(child.id()).unwrap();
        let own = getpid().as_raw_nonzero().get();
        assert!(
            descendants()
                .iter()
                .any(|found| found.as_raw_nonzero().get() == pid)
        );
        assert!(children_by_parent()[&own].contains(&pid));
        drop(child.stdin.take());
        child.wait().unwrap();
        assert!(!children_by_parent().contains_key(&pid));
    }
}
