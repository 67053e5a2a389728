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
    /// The copy's length in bytes, or the program's own length if that is greater; `None` if it needn't look like others. Then it's a link to the program.
    pub length: Option<u64>,
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, File, OpenOptions};
    use std::io::{self, ErrorKind, Read as _};
    use std::os::unix::fs::OpenOptionsExt as _;
    use std::path::{Path, PathBuf};

    use super::Disguise;

    /// A program that is about to be started in disguise.
    pub(in crate::process) struct Disguised {
        /// Where it's started.
        pub(in crate::process) path: PathBuf,
        entrance: File,
        hidden: File,
    }

    impl Disguise {
        /// Copies the program, or links it. Call this in a process that starts nothing else meanwhile: a process that is
        /// being started shares our open files for a moment, and a file that is open for writing can't be executed.
        pub(in crate::process) fn put_on(&self, program: &Path) -> io::Result<Disguised> {
            let path = self.entrance.join(name(program)?);
            match self.length {
                Some(length) => copy(program, &path, length)?,
                None => fs::hard_link(program, &path).or_else(|_| copy(program, &path, 0))?,
            }
            Ok(Disguised {
                path,
                // They stay the same folders if others are mounted in their place.
                entrance: File::open(&self.entrance)?,
                hidden: File::open(&self.hidden)?,
            })
        }
    }

    impl Disguised {
        /// Hides the file of the program, which is already running.
        pub(in crate::process) fn hide(&self) -> io::Result<()> {
            let name = name(&self.path)?;
            Ok(rustix::fs::renameat(
                &self.entrance,
                name,
                &self.hidden,
                name,
            )?)
        }
    }

    fn copy(program: &Path, path: &Path, length: u64) -> io::Result<()> {
        let original = File::open(program)?;
        let length = length.max(original.metadata()?.len());
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o755)
            .open(path)?;
        // Written byte by byte, because holes or shared blocks would distinguish the copies.
        let mut content = original.chain(io::repeat(0)).take(length);
        io::copy(&mut content, &mut file).map(|_| ())
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
                length: Some(6),
            };
            for content in ["one", "three"] {
                let program = dir.path().join("program");
                fs::write(&program, content).expect("a program");
                let copy = disguise.put_on(&program).expect("a copy");
                assert_eq!(fs::metadata(&copy.path).expect("it exists").len(), 6);
                copy.hide().expect("it is moved");
                assert!(!copy.path.exists());
                let moved = fs::read(hidden.join("program")).expect("it exists");
                assert!(moved.starts_with(content.as_bytes()));
            }
            let longer = dir.path().join("longer");
            fs::write(&longer, "longer than that").expect("a program");
            let copy = disguise.put_on(&longer).expect("a copy");
            assert_eq!(
                fs::read(copy.path).ok().as_deref(),
                Some("longer than that".as_bytes())
            );
        }
    }
}
