//! `StagingDir`: one cargo workspace in the workbench.

use std::fs;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::course::Files;
use crate::error::{Error, Result};
use crate::judge::attempt::Attempt;

/// Files that clippy reads, whose content it tracks.
const CLIPPY_SETTINGS: [&str; 2] = ["clippy.toml", ".clippy.toml"];

/// One cargo workspace in the workbench.
#[derive(Clone, Debug)]
pub struct StagingDir {
    dir: PathBuf,
    target: PathBuf,
}

impl StagingDir {
    /// A workspace in `dir` whose build output goes to `target`.
    pub fn at(dir: impl Into<PathBuf>, target: impl Into<PathBuf>) -> Self {
        Self {
            dir: dir.into(),
            target: target.into(),
        }
    }

    /// The workspace's root. Exercises have the same paths below it as in the course.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where cargo puts its build output.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The workspace's manifest.
    pub fn manifest(&self) -> PathBuf {
        self.dir.join("Cargo.toml")
    }

    /// The files of the workspace that is staged here, from which it can be staged again.
    pub fn workspace_files(&self) -> Result<Files> {
        let mut files = Files::default();
        for (name, staged) in [
            ("Cargo.toml", "Cargo.toml"),
            ("Cargo.lock", "Cargo.lock.pristine"),
            ("clippy.toml", "clippy.toml"),
            ("rustfmt.toml", "rustfmt.toml"),
        ] {
            let path = self.dir.join(staged);
            match fs::read(&path) {
                Ok(content) => files.insert(name, content),
                // A level without dependencies has no lock file.
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                Err(cause) => return Err(Error::io("read", &path, &cause)),
            }
        }
        Ok(files)
    }

    /// A folder to which no learner writes: the root of the file system.
    pub fn outside(&self) -> &Path {
        self.dir.ancestors().last().unwrap_or(&self.dir)
    }

    /// The folder in which cargo is started: its configuration comes from there and above. A course in another format brings its own.
    pub fn start(&self, attempts: &[&Attempt<'_>]) -> &Path {
        let is_hermetic = |attempt: &&Attempt<'_>| attempt.plan.is_hermetic;
        if attempts.iter().all(is_hermetic) {
            self.outside()
        } else {
            &self.dir
        }
    }

    /// Updates the modification time of all files, so that cargo builds everything again.
    pub fn invalidate(&self) -> Result<()> {
        let now = SystemTime::now();
        for (path, _) in Files::read(&self.dir)?.iter() {
            let path = self.dir.join(path);
            File::options()
                .append(true)
                .open(&path)
                .and_then(|file| file.set_modified(now))
                .map_err(|cause| Error::io("write", &path, &cause))?;
        }
        Ok(())
    }

    /// The folder of each package's lint file.
    pub fn lints(&self) -> PathBuf {
        self.dir.join("lints")
    }

    /// Whether something changed that the compiler is given and that cargo doesn't track: the lints, whether there are settings for clippy, and parts
    /// of the manifest such as `rust-version`. Writing the sources again makes cargo compile them.
    pub fn is_stale(&self, attempt: &Attempt<'_>, lints_path: &str, lints: &str) -> bool {
        let differs = |path: &str, now: &[u8]| {
            fs::read(self.dir.join(path)).is_ok_and(|before| before != now)
        };
        let exercise = attempt.exercise;
        let appears = |name: &&str| {
            let is_staged = self.dir.join(exercise.path(name)).exists();
            attempt.plan.is_hermetic && is_staged != attempt.files.get(name).is_some()
        };
        CLIPPY_SETTINGS.iter().any(appears)
            || differs(lints_path, lints.as_bytes())
            || attempt
                .files
                .get("Cargo.toml")
                .filter(|_| !attempt.exercise.dir.is_empty())
                .is_some_and(|manifest| differs(&attempt.exercise.path("Cargo.toml"), manifest))
    }

    /// Makes the folder contain exactly these files, and cargo's lock file.
    pub fn write(&self, files: &Files) -> Result<()> {
        let present = Files::read(&self.dir)?;
        let lock_changed = present.get("Cargo.lock.pristine") != files.get("Cargo.lock.pristine");
        for (path, _) in present
            .iter()
            .filter(|(path, _)| files.get(path).is_none() && *path != "Cargo.lock")
        {
            let path = self.dir.join(path);
            fs::remove_file(&path).map_err(|cause| Error::io("remove", &path, &cause))?;
        }
        // First, so that the difference is found again if we're killed in between.
        if lock_changed && let Some(lock) = files.get("Cargo.lock.pristine") {
            write(&self.dir.join("Cargo.lock"), lock)?;
        }
        for (path, content) in files.iter() {
            if present.get(path) != Some(content) {
                write(&self.dir.join(path), content)?;
            }
        }
        Ok(())
    }
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)
            .map_err(|cause| Error::io("create the folder", parent, &cause))?;
    }
    if path.is_dir() {
        remove_dir(path)?;
    }
    fs::write(path, content).map_err(|cause| Error::io("write", path, &cause))
}

/// Removes a folder and everything in it, if it exists.
pub fn remove_dir(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            Err(Error::io("remove", dir, &cause))
        }
        _ => Ok(()),
    }
}
