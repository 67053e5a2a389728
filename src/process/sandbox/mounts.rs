//! Mounts of a program's own: its scratch folder, `/dev/shm`, `/proc`, and ways to its files that lead through other users' folders. Has to run in a mount
//! namespace of its own.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::CWD;
use rustix::mount::{
    MountFlags, MountPropagationFlags, MoveMountFlags, OpenTreeFlags, mount, mount_change,
    move_mount, open_tree,
};

use super::{Layer, Sandboxed};

/// How much a test may write to its scratch folder, in bytes.
pub(super) const SCRATCH_SIZE: u64 = 256 << 20;

/// How many files it may create there.
const SCRATCH_FILES: u64 = 16 << 10;

/// Shared memory that programs of one test may use.
const SHARED: &str = "/dev/shm";

/// How much of it there is, in bytes.
const SHARED_SIZE: u64 = 16 << 20;

/// Mounts what a program gets for itself. It needs to reach these files.
pub(super) fn set_up(sandboxed: &Sandboxed, scratch: &Path, needed: &[PathBuf]) -> io::Result<()> {
    let private = MountPropagationFlags::REC | MountPropagationFlags::PRIVATE;
    mount_change("/", private)?;
    if sandboxed.user.is_some() {
        open_ways(needed)?;
    }
    let owner = sandboxed
        .user
        .map_or_else(String::new, |user| format!(",uid={user},gid={user}"));
    let limits = format!("mode=0700,size={SCRATCH_SIZE},nr_inodes={SCRATCH_FILES}{owner}");
    fresh(scratch, &limits)?;
    if Path::new(SHARED).is_dir() {
        fresh(
            SHARED,
            &format!("mode=1777,size={SHARED_SIZE},nr_inodes=1k"),
        )?;
    }
    if sandboxed.layers.has(Layer::Processes) {
        mount("proc", "/proc", "proc", inert(), None)?;
    }
    Ok(())
}

/// Nothing there can be started, is a device, or gives privileges.
fn inert() -> MountFlags {
    MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC
}

fn fresh(at: impl AsRef<Path>, options: &str) -> io::Result<()> {
    let options = std::ffi::CString::new(options)?;
    Ok(mount(
        "tmpfs",
        at.as_ref(),
        "tmpfs",
        inert(),
        options.as_c_str(),
    )?)
}

/// Makes files reachable for another user: where a folder above them is closed to others, it's replaced by one with nothing else in it.
fn open_ways(needed: &[PathBuf]) -> io::Result<()> {
    let closed: BTreeSet<&Path> = needed
        .iter()
        .filter_map(|path| closed_above(path))
        .collect();
    for dir in closed {
        // Of a folder and what is in it, the folder is enough.
        let mut inside: Vec<&PathBuf> =
            needed.iter().filter(|path| path.starts_with(dir)).collect();
        inside.sort();
        inside.dedup_by(|path, before| path.starts_with(before.as_path()));
        let mut trees: Vec<(&PathBuf, bool, OwnedFd)> = Vec::new();
        for path in inside.into_iter().filter(|path| path.exists()) {
            let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::AT_RECURSIVE;
            trees.push((path, path.is_dir(), open_tree(CWD, path, flags)?));
        }
        fresh_for_programs(dir)?;
        for (path, is_dir, tree) in trees {
            make_place(path, is_dir)?;
            move_mount(
                &tree,
                "",
                CWD,
                path,
                MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
            )?;
        }
    }
    Ok(())
}

/// Something has to be there to be mounted on.
fn make_place(path: &Path, is_dir: bool) -> io::Result<()> {
    if is_dir {
        return fs::create_dir_all(path);
    }
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, "")
}

fn fresh_for_programs(dir: &Path) -> io::Result<()> {
    let options = c"mode=0755,size=1m";
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    Ok(mount("tmpfs", dir, "tmpfs", flags, options)?)
}

/// The first folder on the way to a file that others can't enter.
fn closed_above(path: &Path) -> Option<&Path> {
    let mut above: Vec<&Path> = path.ancestors().skip(1).collect();
    above.reverse();
    let is_closed = |dir: &&Path| {
        let mode = fs::metadata(dir).map(|found| found.permissions().mode());
        mode.is_ok_and(|mode| mode & 0o001 == 0)
    };
    above.into_iter().find(is_closed)
}
