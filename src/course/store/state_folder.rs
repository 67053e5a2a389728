//! `StateFolder`: the folder for the runner's own files, `.runner` in a course.
//!
//! It may have come with a checkout, so it's checked before anything in it is read or written: a link, a pipe, or a folder in place of a file
//! is refused and left as it is. Knows nothing about the files' contents.

use std::fs::{self, DirBuilder, File, FileType, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::course::model::Course;
use crate::course::source::absolute;
use crate::error::{Error, Problem, Result};

impl Course {
    /// The same course with another folder for the runner's own files. Its parent folders are created now, the folder itself on first use.
    pub fn with_state(self, dir: &Path) -> Result<Self> {
        let failed = |cause: &io::Error| Error::io("make the folder", dir, cause);
        let named = std::path::absolute(dir).map_err(|cause| failed(&cause))?;
        let (Some(above), Some(name)) = (named.parent(), named.file_name()) else {
            return Err(
                Problem::new("this can't be the folder for the runner's own files")
                    .at(dir, None)
                    .next("name a folder that doesn't exist yet")
                    .into(),
            );
        };
        fs::create_dir_all(above).map_err(|cause| failed(&cause))?;
        Ok(Self {
            state: Some(absolute(above)?.join(name)),
            ..self
        })
    }
}

/// The folder for the runner's own files: progress, backups, the workbench.
#[derive(Clone, Debug)]
pub struct StateFolder {
    dir: PathBuf,
}

impl StateFolder {
    /// The state folder of a course. It needn't exist yet.
    ///
    /// # Errors
    /// If the folder, or something that the runner keeps in it, isn't of the kind that the runner creates.
    pub fn of(course: &Course) -> Result<Self> {
        let state = Self {
            dir: course.state_dir(),
        };
        Self::check_folder(&state.dir)?;
        Self::check_folder(&state.workbench())?;
        Self::check_folder(&state.backup())?;
        Self::check_file(&state.progress())?;
        Self::check_file(&state.review())?;
        Ok(state)
    }

    /// The folder itself.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The log of the learner's progress.
    pub fn progress(&self) -> PathBuf {
        self.dir.join("progress.jsonl")
    }

    /// Which exercise is being reviewed.
    pub fn review(&self) -> PathBuf {
        self.dir.join("review.json")
    }

    /// The learner's files from before a reset.
    pub fn backup(&self) -> PathBuf {
        self.dir.join("backup")
    }

    /// Where attempts are built.
    pub fn workbench(&self) -> PathBuf {
        self.dir.join("workbench")
    }

    /// Creates the folder if it's missing, and a `.gitignore` in it unless the course's `.gitignore` has a pattern for the folder.
    pub fn make(&self) -> io::Result<()> {
        make_folder(&self.dir, 0o755)?;
        let beside = self.dir.with_file_name(".gitignore");
        // Reading a pipe could block forever.
        let is_pattern = |line: &str| {
            let line = line.trim().trim_start_matches(['!', '/']);
            let rest = line.trim_start_matches("**/").strip_prefix(".runner");
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '*']))
        };
        let is_mentioned = beside.is_file()
            && fs::read_to_string(&beside).is_ok_and(|text| text.lines().any(is_pattern));
        if !is_mentioned {
            let made = options()
                .write(true)
                .create_new(true)
                .open(self.dir.join(".gitignore"));
            match made {
                // Another runner created it in the meantime.
                Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {}
                made => made?.write_all(b"*\n")?,
            }
        }
        Ok(())
    }

    /// Creates a private folder, and its parent folders.
    pub fn make_private(dir: &Path) -> io::Result<()> {
        make_folder(dir, 0o700)
    }

    /// Fails if something other than a folder is there.
    pub fn check_folder(path: &Path) -> Result<()> {
        check(path, "folder", FileType::is_dir)
    }

    /// Fails if something other than a file is there.
    pub fn check_file(path: &Path) -> Result<()> {
        check(path, "file", FileType::is_file)
    }

    /// Opens a file for appending. Other users can't write to it.
    pub fn append_to(path: &Path) -> io::Result<File> {
        options().read(true).append(true).create(true).open(path)
    }
}

fn options() -> OpenOptions {
    let options = OpenOptions::new();
    #[cfg(unix)]
    let options = {
        let mut options = options;
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o644);
        options
    };
    options
}

/// The user's umask may remove more permissions.
fn make_folder(dir: &Path, mode: u32) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, mode);
    #[cfg(not(unix))]
    let _ = mode;
    builder.recursive(true).create(dir)
}

fn check(path: &Path, wanted: &str, is_wanted: impl Fn(&FileType) -> bool) -> Result<()> {
    // If this fails, using the path will fail too, with a better message.
    let Ok(kind) = fs::symlink_metadata(path).map(|found| found.file_type()) else {
        return Ok(());
    };
    if is_wanted(&kind) {
        return Ok(());
    }
    let found = if kind.is_symlink() {
        "a symbolic link"
    } else if kind.is_dir() {
        "a folder"
    } else if kind.is_file() {
        "a file"
    } else {
        "neither a file nor a folder"
    };
    Err(Problem::new(format!(
        "this is {found}, but the runner needs a {wanted} here"
    ))
    .at(path, None)
    .next("remove it or move it away, and try again")
    .into())
}
