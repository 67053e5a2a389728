//! Which file systems are shared with another system, whose saves don't send events here.
//!
//! A probe can't find that out: it writes from this side, where events do arrive. They don't arrive from an editor on the other side of
//! WSL, a container, a virtual machine or a network.

use std::fs;
use std::path::{Path, PathBuf};

/// Whether `dir` is on a file system that is shared with another system. Always `false` if the kernel doesn't list its mounts.
pub(super) fn is_shared(dir: &Path) -> bool {
    let Ok(mounts) = fs::read_to_string("/proc/self/mounts") else {
        return false;
    };
    let dir = dir.ancestors().find_map(|dir| dir.canonicalize().ok());
    dir.is_some_and(|dir| kind_of(&mounts, &dir).is_some_and(is_shared_kind))
}

/// The type of the file system that `dir` is on: that of the deepest mount, and of the last one if there are several.
fn kind_of<'m>(mounts: &'m str, dir: &Path) -> Option<&'m str> {
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            Some((unescape(fields.next()?), fields.next()?))
        })
        .filter(|(place, _)| dir.starts_with(place))
        .max_by_key(|(place, _)| place.components().count())
        .map(|(_, kind)| kind)
}

/// The kernel writes a space in a path as `\040`.
fn unescape(path: &str) -> PathBuf {
    PathBuf::from(
        path.replace("\\040", " ")
            .replace("\\011", "\t")
            .replace("\\134", "\\"),
    )
}

fn is_shared_kind(kind: &str) -> bool {
    const KINDS: [&str; 12] = [
        "9p", "afs", "ceph", "cifs", "drvfs", "fuseblk", "prl_fs", "smb3", "smbfs", "vboxsf",
        "virtiofs", "vmhgfs",
    ];
    KINDS.contains(&kind) || kind.starts_with("nfs") || kind.starts_with("fuse.") || kind == "fuse"
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const MOUNTS: &str = indoc! {r"
        /dev/sdc / ext4 rw 0 0
        proc /proc proc rw 0 0
        C:\134 /mnt/c 9p rw 0 0
        server:/home /net/my\040home nfs4 rw 0 0
        /dev/sdd /mnt/c/linux ext4 rw 0 0
    "};

    fn shared(dir: &str) -> bool {
        kind_of(MOUNTS, Path::new(dir)).is_some_and(is_shared_kind)
    }

    #[test]
    fn the_deepest_mount_counts() {
        assert!(!shared("/home/me/course"));
        assert!(shared("/mnt/c/Users/me/course"));
        assert!(!shared("/mnt/c/linux/course"));
        assert!(!shared("/mnt/cd/course"));
    }

    #[test]
    fn a_space_in_a_mount_point_is_decoded() {
        assert!(shared("/net/my home/course"));
    }

    #[test]
    fn an_unreadable_list_means_that_nothing_is_shared() {
        assert_eq!(kind_of("what\n\n", Path::new("/home")), None);
    }
}
