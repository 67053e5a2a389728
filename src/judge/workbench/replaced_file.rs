//! Makes room for a program that may still be running. Knows nothing about what it is.

use std::fs;
use std::io;
use std::path::Path;

use crate::course::rename;

/// How many wrappers of runners that were killed may still be running.
const MOST_ASIDE: usize = 16;

/// Makes room for a file, and removes what couldn't be removed when that was done before. Windows doesn't remove the file of a program that is still
/// running, but it can be renamed.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    let aside = |number: usize| path.with_extension(format!("{number}.old"));
    for number in 0..MOST_ASIDE {
        // Fails if there is none, or if it's still running.
        _ = fs::remove_file(aside(number));
    }
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            let free = (0..MOST_ASIDE)
                .map(aside)
                .find(|aside| aside.symlink_metadata().is_err());
            rename(path, &free.ok_or(cause)?)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_removed_is_set_aside_and_removed_when_that_is_possible() {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let path = parent.path().join("wrapper.exe");
        let there = || fs::read_dir(parent.path()).expect("a folder").count();
        // A folder resists `remove_file` on every system.
        for _ in 0..2 {
            fs::create_dir(&path).expect("a folder");
            clear(&path).expect("it is renamed");
            assert!(!path.exists());
        }
        assert_eq!(there(), 2);
        for entry in fs::read_dir(parent.path()).expect("a folder").flatten() {
            fs::remove_dir(entry.path()).expect("it is empty");
            fs::write(entry.path(), "").expect("a file");
        }
        clear(&path).expect("there is nothing");
        assert_eq!(there(), 0);
    }
}
