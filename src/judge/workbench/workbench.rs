//! `Workbench`: the scratch folders in which attempts are laid out and built.
//!
//! Nothing is ever built in the learner's own folder. A workbench belongs to one process at a time; a second runner in the same course takes
//! the next one. Inside a space the exercises have the same paths as in the course, so that what the compiler and panics say
//! names the learner's files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::bench_folder::BenchFolder;
use super::instrumented_files::WrittenTests;
use super::staged::Staged;
use super::staging_dir::{StagingDir, remove_dir};
use super::{forced_lints, instrumented_files, invocation_log, limits_file, staging_manifest};
use crate::course::{Course, Files, Level, StateFolder};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::{Attempt, WorkspaceManifest};

/// Below the lints, a file for each program that is compiled as a test as well, and linted there.
pub const LINTED_AS_TESTS: &str = "linted-as-tests";

/// Below the lints, a file for each package or program whose lints are looked for apart from what its tests run.
pub const LINTED_APART: &str = "linted-apart";

/// Scratch space that this process alone uses.
#[derive(Debug)]
pub struct Workbench {
    folder: BenchFolder,
}

impl Workbench {
    /// Takes the first free workbench of a course.
    ///
    /// # Errors
    /// If there is no place to write to.
    pub fn take(course: &Course) -> Result<Self> {
        let state = StateFolder::of(course)?;
        let beside = state.workbench();
        BenchFolder::check_all(&beside)?;
        let made = state
            .make()
            .map_err(|cause| Error::io("make the folder", state.dir(), &cause));
        match made.and_then(|()| Self::take_in(&beside)) {
            Ok(bench) => Ok(bench),
            // A course on a read-only disk can be judged all the same.
            Err(error) => Self::take_in(&elsewhere(course)).map_err(|_| error),
        }
    }

    fn take_in(parent: &Path) -> Result<Self> {
        let bench = Self {
            folder: BenchFolder::take_in(parent)?,
        };
        bench.link_wrapper()?;
        Ok(bench)
    }

    /// The folder that holds everything.
    pub fn dir(&self) -> &Path {
        self.folder.dir()
    }

    /// Where cargo puts what it builds; shared by all spaces, so that dependencies are built once.
    pub fn target(&self) -> PathBuf {
        self.folder.dir().join("target")
    }

    /// Where one of several attempts at the same exercise is built.
    pub fn slot(&self, number: usize) -> PathBuf {
        self.folder.dir().join("slots").join(number.to_string())
    }

    /// Takes a space away, so that cargo has to build it again.
    pub fn remove_staging(&self, name: &str) -> Result<()> {
        remove_dir(&self.folder.dir().join("staging").join(name))
    }

    /// Where cargo puts what it builds in a space. The compiler reads the whole list of what is there at every call, so that one folder for
    /// thousands of exercises would slow each of them down: a level that shares no dependency with others has one of its own.
    fn target_for(&self, level: &Files, attempts: &[&Attempt<'_>]) -> PathBuf {
        let shared = self.target();
        match attempts.first().map(|first| &first.plan) {
            Some(plan) if plan.is_hermetic && !staging_manifest::locks_crates(level) => {
                shared.join("levels").join(&plan.workspace)
            }
            _ => shared,
        }
    }

    /// The lock file of a level for which its crates were fetched.
    pub fn fetched(&self, level: &Level) -> PathBuf {
        self.folder
            .dir()
            .join("fetched")
            .join(format!("{}.lock", level.id))
    }

    /// Where what was found out before is kept.
    pub fn cache(&self) -> PathBuf {
        self.folder.dir().join("cache")
    }

    /// Where the crate that watches tests lies.
    pub fn proof(&self) -> PathBuf {
        self.folder.dir().join("proof")
    }

    /// This program, under a name that stays the same although the program is rebuilt: cargo builds everything again when
    /// its wrapper's path changes.
    fn wrapper(&self) -> PathBuf {
        self.folder.dir().join(wrapper_name())
    }

    /// The wrapper, by a path of this space's own. All spaces share what is built, cargo tells apart what it built only by paths inside
    /// a workspace and by the wrapper's, and it looks at times: what another space built of another content would be taken for this one's.
    pub fn wrapper_for(&self, staging: &StagingDir) -> PathBuf {
        let inside = staging
            .dir()
            .strip_prefix(self.folder.dir())
            .unwrap_or(staging.dir());
        let mut path = staging.dir().to_path_buf();
        path.extend(inside.components().map(|_| ".."));
        path.join(wrapper_name())
    }

    /// To be called before programs of a course's own choice build in a space: what they built in another one is not this one's, and they
    /// do not know our wrapper, by which cargo would tell them apart.
    pub fn claim(&self, staging: &StagingDir) -> Result<()> {
        let owner = self.folder.dir().join("verified-in");
        let this = staging.dir().display().to_string();
        if fs::read_to_string(&owner).is_ok_and(|last| last == this) {
            return Ok(());
        }
        staging.invalidate()?;
        fs::write(&owner, this).map_err(|cause| Error::io("write", &owner, &cause))
    }

    /// Whether it is still there, and ours: whoever cleans a folder up takes it away under our feet, and another runner may have made it again.
    pub fn is_intact(&self) -> bool {
        // Whoever was still at it took away what we had just made again.
        if self.wrapper().symlink_metadata().is_err() {
            return false;
        }
        self.folder.is_intact()
    }

    /// Its folder, if it holds what an earlier runner built and judged.
    pub fn reused(&self) -> Option<&Path> {
        self.folder.reused()
    }

    /// To be called before anything is laid out, and after it was built. Cargo compares times to see what changed: where the clock went back
    /// in between, it would take a file that was just saved for an old one. Then everything is built again.
    pub fn check_clock(&self) -> Result<()> {
        let path = self.folder.dir().join("clock");
        // The file system's clock, which stamps sources, may be another one than ours.
        let time = || fs::metadata(&path).and_then(|found| found.modified()).ok();
        let before = time();
        fs::write(&path, "now").map_err(|cause| Error::io("write", &path, &cause))?;
        if time() < before {
            remove_dir(&self.target())?;
            remove_dir(&self.folder.dir().join("staging"))?;
        }
        Ok(())
    }

    fn link_wrapper(&self) -> Result<()> {
        let link = self.wrapper();
        let failed = |cause: io::Error| Error::io("write", &link, &cause);
        match fs::remove_file(&link) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(failed(cause)),
            _ => {}
        }
        #[cfg(target_os = "linux")]
        return std::os::unix::fs::symlink(format!("/proc/{}/exe", std::process::id()), &link)
            .map_err(failed);
        #[cfg(not(target_os = "linux"))]
        return std::env::current_exe()
            .and_then(|own| fs::copy(own, &link))
            .map(|_| ())
            .map_err(failed);
    }

    /// A scratch folder for one run of one test; deleted with the value.
    pub fn scratch(&self) -> Result<tempfile::TempDir> {
        let parent = self.folder.dir().join("scratch");
        fs::create_dir_all(&parent)
            .and_then(|()| tempfile::tempdir_in(&parent))
            .map_err(|cause| Error::io("make a folder in", &parent, &cause))
    }

    /// The folder that cargo names to test programs as `CARGO_TARGET_TMPDIR` when it builds them.
    pub fn shared_scratch(&self) -> Result<PathBuf> {
        let dir = self.target().join("tmp");
        fs::create_dir_all(&dir).map_err(|cause| Error::io("make the folder", &dir, &cause))?;
        Ok(dir)
    }

    /// Lays attempts out as one cargo workspace. `name` tells spaces apart; the same name gives the same folder again, in which
    /// only what differs is written, so that cargo sees what is unchanged.
    pub fn stage<'s>(
        &self,
        name: &str,
        level: &Files,
        attempts: &[&'s Attempt<'s>],
    ) -> Result<Staged<'s>> {
        let dir = self.folder.dir().join("staging").join(name);
        let staging = StagingDir::at(dir, self.target_for(level, attempts));
        let mut files = Files::default();
        // Searched for from here upwards by clippy and rustfmt: the course's own settings must not reach exercises.
        files.insert("clippy.toml", level.get("clippy.toml").unwrap_or_default());
        files.insert("rustfmt.toml", "");
        if let Some(lock) = level.get("Cargo.lock") {
            files.insert("Cargo.lock.pristine", lock);
        }
        let beside = |path: &str| !LEVEL_FILES.contains(&path);
        for (path, content) in level.iter().filter(|(path, _)| beside(path)) {
            files.insert(path, content);
        }
        let shared = files.iter().map(|(path, _)| path.to_owned());
        let shared = shared.chain(["Cargo.toml".to_owned()]).collect();
        let mut tests = Vec::new();
        for attempt in attempts {
            let (lints_path, lints) = settings(level, attempt);
            if staging.is_stale(attempt, &lints_path, &lints)
                || invocation_log::are_missing(attempt, staging.dir())
            {
                remove_dir(&staging.dir().join(&attempt.exercise.dir))?;
            }
            for package in forced_lints::nested_packages(attempt) {
                files.insert(format!("lints/{package}"), lints.clone());
            }
            files.insert(lints_path, lints);
            let (limits_path, limits) = limits_file::of(attempt);
            files.insert(limits_path, limits);
            if attempt.is_linted_as_test() {
                let marker = format!("lints/{LINTED_AS_TESTS}/{}", attempt.exercise.name);
                files.insert(marker, "");
            }
            if attempt.lint_condition().is_some() {
                let own = attempt.exercise.name.clone();
                for package in forced_lints::nested_packages(attempt).chain([own]) {
                    files.insert(format!("lints/{LINTED_APART}/{package}"), "");
                }
            }
            let (of_attempt, found) = staged_files(attempt);
            for (path, content) in of_attempt {
                files.insert(attempt.exercise.path(&path), content);
            }
            tests.push(found);
        }
        // An exercise that is the whole course brings the lock file of its workspace.
        let is_whole = attempts
            .iter()
            .any(|attempt| attempt.exercise.dir.is_empty());
        if is_whole && let Some(lock) = files.get("Cargo.lock").map(<[u8]>::to_vec) {
            files.insert("Cargo.lock.pristine", lock);
            files.retain(|path| path != "Cargo.lock");
        }
        files.insert("Cargo.toml", staging_manifest::of(level, attempts)?);
        staging.write(&files)?;
        for attempt in attempts {
            invocation_log::want(attempt, staging.dir())?;
        }
        Ok(Staged {
            dir: staging,
            attempts: attempts.to_vec(),
            tests,
            shared,
        })
    }
}

fn wrapper_name() -> String {
    format!("runner-rustc{}", std::env::consts::EXE_SUFFIX)
}

/// Files of a level, or of a course's workspace, that have their own way into a space, or none.
const LEVEL_FILES: [&str; 5] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "info.toml",
    "clippy.toml",
];

/// What the compiler is given beyond an attempt's files, and where that is noted: a change of it makes the sources stale.
fn settings(around: &Files, attempt: &Attempt<'_>) -> (String, String) {
    let name = &attempt.exercise.name;
    match &attempt.plan.lints.forced {
        Some(_) => (format!("lints/{name}"), forced_lints::lines(attempt)),
        None => (
            format!("settings/{name}"),
            staging_manifest::settings(around),
        ),
    }
}

/// An attempt's files as they are staged, and the tests that are in them.
pub fn staged_files(attempt: &Attempt<'_>) -> (Files, WrittenTests) {
    let (mut files, tests) = instrumented_files::instrumented(attempt);
    // Clippy takes the nearest, and the workspace's counts.
    if attempt.plan.commands.is_empty() && !attempt.exercise.dir.is_empty() {
        files.retain(|path| !is_clippy_settings(path));
    }
    let member = match attempt.plan.manifest {
        WorkspaceManifest::RootOfExercise(_) => files
            .text("Cargo.toml")
            .and_then(staging_manifest::as_member),
        _ => None,
    };
    if let Some(member) = member {
        files.insert("Cargo.toml", member);
    }
    (files, tests)
}

fn is_clippy_settings(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    matches!(name, "clippy.toml" | ".clippy.toml")
}

/// Scratch space outside the course, for a course that cannot be written to.
fn elsewhere(course: &Course) -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .filter(|cache| cache.is_absolute())
        .unwrap_or_else(std::env::temp_dir);
    let name = Fingerprint::builder("course").text(&course.root).finish();
    cache.join("runner").join(name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbench_that_another_runner_made_again_is_no_longer_ours() {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let first = Workbench::take_in(parent.path()).expect("it is free");
        assert!(first.is_intact());
        fs::remove_dir_all(first.folder.dir()).expect("it is there");
        assert!(!first.is_intact(), "it was taken away");
        let second = Workbench::take_in(parent.path()).expect("it is free again");
        assert_eq!(second.folder.dir(), first.folder.dir());
        assert!(second.is_intact() && !first.is_intact());
        fs::remove_file(second.wrapper()).expect("it is there");
        assert!(!second.is_intact(), "cargo could not call us");
    }
}
