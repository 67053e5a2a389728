//! `Disguise`: runs a program as a copy of its file that the program can neither find nor measure.
//!
//! A program's file must be readable when it's started. So the copy is started in one folder and moved to another, which the program can't read,
//! before the program gets its standard input. From outside, copies of the same length look the same.

use std::path::PathBuf;

/// How a program's file is hidden from the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disguise {
    /// An empty folder in which the copy is started.
    pub entrance: PathBuf,
    /// A folder that the program may not read.
    pub hidden: PathBuf,
    /// The copy's length in bytes, or the program's own length if that is greater.
    pub length: u64,
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, File, OpenOptions};
    use std::io::{self, ErrorKind, Read as _};
    use std::os::unix::fs::OpenOptionsExt as _;
    use std::path::{Path, PathBuf};

    use super::Disguise;

    impl Disguise {
        /// Copies the program, and returns the path of the copy. Call this in a process that starts nothing else meanwhile: a process that is
        /// being started shares our open files for a moment, and a file that is open for writing can't be executed.
        pub(in crate::process) fn put_on(&self, program: &Path) -> io::Result<PathBuf> {
            let copy = self.entrance.join(name(program)?);
            let original = File::open(program)?;
            let length = self.length.max(original.metadata()?.len());
            let mut file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o700)
                .open(&copy)?;
            // Written byte by byte, because holes or shared blocks would distinguish the copies.
            let mut content = original.chain(io::repeat(0)).take(length);
            io::copy(&mut content, &mut file)?;
            Ok(copy)
        }

        /// Hides the copy, which is already running.
        pub(in crate::process) fn hide(&self, copy: &Path) -> io::Result<()> {
            fs::rename(copy, self.hidden.join(name(copy)?))
        }
    }

    fn name(path: &Path) -> io::Result<&Path> {
        path.file_name()
            .map(Path::new)
            .ok_or_else(|| ErrorKind::InvalidInput.into())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn copies_of_different_programs_look_the_same_and_are_moved_away() {
            let dir = tempfile::tempdir().expect("a scratch folder");
            let folder = |name: &str| {
                let folder = dir.path().join(name);
                fs::create_dir(&folder).expect("a folder");
                folder
            };
            let (entrance, hidden) = (folder("entrance"), folder("hidden"));
            let disguise = Disguise {
                entrance,
                hidden: hidden.clone(),
                length: 6,
            };
            for content in ["one", "three"] {
                let program = dir.path().join("program");
                fs::write(&program, content).expect("a program");
                let copy = disguise.put_on(&program).expect("a copy");
                assert_eq!(fs::metadata(&copy).expect("it exists").len(), 6);
                disguise.hide(&copy).expect("it is moved");
                assert!(!copy.exists());
                let moved = fs::read(hidden.join("program")).expect("it exists");
                assert!(moved.starts_with(content.as_bytes()));
            }
            let longer = dir.path().join("longer");
            fs::write(&longer, "longer than that").expect("a program");
            let copy = disguise.put_on(&longer).expect("a copy");
            assert_eq!(
                fs::read(copy).ok().as_deref(),
                Some("longer than that".as_bytes())
            );
        }
    }
}
