//! `ControlGroup`: a group in which the kernel counts memory and processes of a program and everything it starts, in version 1 or 2 of control groups.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{Pid, test_kill_process};

use super::mounts::SCRATCH_SIZE;
use super::resources::TASKS;

/// Where the kernel's control groups are mounted.
const MOUNTED: &str = "/sys/fs/cgroup";

/// What the supervisor needs besides, in bytes.
const SUPERVISOR: u64 = 32 << 20;

/// How often a group is removed that the kernel takes for busy, and how long it's waited for each time.
const REMOVALS: u32 = 50;
const REMOVAL_WAIT: Duration = Duration::from_millis(1);

/// A group for one run of a program; removed when dropped.
#[derive(Debug)]
pub(in crate::process) struct ControlGroup {
    /// One in version 2, one for each kind of limit in version 1.
    dirs: Vec<PathBuf>,
}

impl ControlGroup {
    /// Creates a group for a program that may use this much memory; 0 means no limit.
    pub(in crate::process) fn create(memory: u64) -> io::Result<Self> {
        let mut group = Self { dirs: Vec::new() };
        let prefix = prefix(process_namespace(), process::id());
        for parent in parents() {
            // A killed runner leaves its groups behind, so a name from our process id alone could already be taken.
            let dir = tempfile::Builder::new()
                .prefix(&prefix)
                .tempdir_in(parent)?;
            group.dirs.push(dir.keep());
        }
        if group.dirs.is_empty() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        // What is in the scratch folder is memory, too.
        let most = (memory > 0).then(|| (memory + SCRATCH_SIZE + SUPERVISOR).to_string());
        if let Some(most) = most {
            group.set(&["memory.max", "memory.limit_in_bytes"], &most)?;
            // Not every kernel counts swapped memory.
            _ = group.set(&["memory.swap.max"], "0");
            _ = group.set(&["memory.memsw.limit_in_bytes"], &most);
        }
        group.set(&["pids.max"], &TASKS.to_string())?;
        Ok(group)
    }

    /// The files into which a process writes `0` to enter.
    pub(in crate::process) fn entrances(&self) -> Vec<PathBuf> {
        let dirs = self.dirs.iter();
        dirs.map(|dir| dir.join("cgroup.procs")).collect()
    }

    /// Whether the kernel killed a process in it because there was no memory left.
    pub(in crate::process) fn ran_out_of_memory(&self) -> bool {
        let reports = ["memory.events", "memory.oom_control"];
        let mut paths = self
            .dirs
            .iter()
            .flat_map(|dir| reports.map(|name| dir.join(name)));
        paths.any(|path| {
            let text = fs::read_to_string(path).unwrap_or_default();
            let mut kills = text
                .lines()
                .filter_map(|line| line.strip_prefix("oom_kill "));
            kills.any(|count| count.trim() != "0")
        })
    }

    /// Writes the file of that name which exists.
    fn set(&self, names: &[&str], value: &str) -> io::Result<()> {
        let mut paths = self
            .dirs
            .iter()
            .flat_map(|dir| names.iter().map(|name| dir.join(name)));
        match paths.find(|path| path.exists()) {
            Some(path) => fs::write(path, value),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

impl Drop for ControlGroup {
    fn drop(&mut self) {
        for dir in &self.dirs {
            // A process that was killed stays in its group for a moment.
            for _ in 0..REMOVALS {
                match fs::remove_dir(dir) {
                    Err(cause) if cause.kind() == io::ErrorKind::ResourceBusy => {
                        thread::sleep(REMOVAL_WAIT);
                    }
                    _ => break,
                }
            }
        }
    }
}

/// The groups in which we may create others that limit memory and processes; none if there aren't any.
fn parents() -> &'static [PathBuf] {
    static PARENTS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    PARENTS.get_or_init(|| {
        let own = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let own = Membership::parse(&own);
        let parents = own.version_1().or_else(|| own.version_2());
        let parents = parents.unwrap_or_default();
        let namespace = process_namespace();
        for parent in &parents {
            remove_leftovers(parent, namespace);
        }
        parents
    })
}

/// How the names of the groups of a runner with this process id begin. In another namespace, another process has that id.
fn prefix(namespace: u64, runner: u32) -> String {
    format!("runner-{namespace}-{runner}-")
}

/// The process id of the runner that created a group of this name in this namespace.
fn runner_of(group: &str, namespace: u64) -> Option<Pid> {
    let rest = group.strip_prefix(&format!("runner-{namespace}-"))?;
    let (runner, _) = rest.split_once('-')?;
    Pid::from_raw(runner.parse().ok()?)
}

/// Which namespace our process ids are from.
fn process_namespace() -> u64 {
    fs::metadata("/proc/self/ns/pid").map_or(0, |namespace| namespace.ino())
}

/// Removes the groups of runners that were killed. The kernel keeps those in which something still runs.
fn remove_leftovers(parent: &Path, namespace: u64) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let runner = runner_of(&entry.file_name().to_string_lossy(), namespace);
        if runner.is_some_and(|runner| test_kill_process(runner) == Err(Errno::SRCH)) {
            _ = fs::remove_dir(entry.path());
        }
    }
}

/// The groups that a process is in.
#[derive(Debug, PartialEq, Eq)]
struct Membership<'t> {
    memory: Option<&'t str>,
    processes: Option<&'t str>,
    unified: Option<&'t str>,
}

impl<'t> Membership<'t> {
    /// Reads `/proc/self/cgroup`: lines such as `4:memory:/user` or `0::/user`.
    fn parse(text: &'t str) -> Self {
        let group_of = |wanted: &str| {
            text.lines().find_map(|line| {
                let (_, rest) = line.split_once(':')?;
                let (controllers, path) = rest.split_once(':')?;
                controllers
                    .split(',')
                    .any(|name| name == wanted)
                    .then_some(path)
            })
        };
        Self {
            memory: group_of("memory"),
            processes: group_of("pids"),
            unified: group_of(""),
        }
    }

    fn version_1(&self) -> Option<Vec<PathBuf>> {
        let dir = |controller: &str, group: &str| {
            let dir = Path::new(MOUNTED).join(controller);
            let dir = dir.join(group.trim_start_matches('/'));
            is_writable(&dir).then_some(dir)
        };
        Some(vec![
            dir("memory", self.memory?)?,
            dir("pids", self.processes?)?,
        ])
    }

    /// Only a group without processes of its own passes limits on, so it's one of those above ours.
    fn version_2(&self) -> Option<Vec<PathBuf>> {
        let own = Path::new(MOUNTED).join(self.unified?.trim_start_matches('/'));
        let limits = |dir: &&Path| {
            let passed_on = fs::read_to_string(dir.join("cgroup.subtree_control"));
            let passed_on = passed_on.unwrap_or_default();
            let has = |wanted: &str| passed_on.split_whitespace().any(|name| name == wanted);
            has("memory") && has("pids") && is_writable(dir)
        };
        let mut above = own.ancestors().take_while(|dir| dir.starts_with(MOUNTED));
        above.find(limits).map(|dir| vec![dir.to_path_buf()])
    }
}

/// Whether we may create groups there, and put processes into them.
fn is_writable(dir: &Path) -> bool {
    let may = |path: &Path| rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok();
    may(dir) && may(&dir.join("cgroup.procs"))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    #[test]
    fn a_group_names_its_runner_in_its_namespace() {
        let group = prefix(4_026_531_836, 17) + "a-1";
        let runner = |namespace| runner_of(&group, namespace).map(Pid::as_raw_pid);
        assert_eq!(runner(4_026_531_836), Some(17));
        assert_eq!(runner(4_026_531_837), None, "another namespace");
        for other in [
            "runner-4-17",
            "runner-4-0-a",
            "runner-4--1-a",
            "runner-4-/-a",
            "other",
        ] {
            assert_eq!(runner_of(other, 4), None, "{other}");
        }
    }

    #[test]
    fn a_process_knows_its_groups_in_both_versions() {
        let version_1 = Membership::parse(indoc! {"
            5:pids:/a
            4:cpu,memory:/b:c
            1:name=systemd:/
            0::/
        "});
        assert_eq!(version_1.memory, Some("/b:c"));
        assert_eq!(version_1.processes, Some("/a"));
        let version_2 = Membership::parse("0::/user.slice/app.scope\n");
        assert_eq!(version_2.memory, None);
        assert_eq!(version_2.unified, Some("/user.slice/app.scope"));
    }
}
