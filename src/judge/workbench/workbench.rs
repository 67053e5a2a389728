//! `Workbench`: the scratch folders in which attempts are staged and built.
//!
//! Nothing is ever built in the learner's own folder. A workbench belongs to one process at a time; a second runner in the same course takes
//! the next one. In a staging directory, exercises have the same paths as in the course, so the messages of the compiler and of panics
//! name the learner's files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::bench_folder;
use super::bench_folder::BenchFolder;
use super::instrumented_files::WrittenTests;
use super::replaced_file::clear;
use super::staged::Staged;
use super::staging_dir::{StagingDir, remove_dir};
use super::{forced_lints, instrumented_files, invocation_log, limits_file, staging_manifest};
use crate::course::{Course, Files, StateFolder};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::{Attempt, WorkspaceManifest};
use crate::process::own_program;

/// Below the lints: a file for each program that is also compiled and linted as a test.
pub const LINTED_AS_TESTS: &str = "linted-as-tests";

/// Below the lints: a file for each package or program that is linted in a separate pass.
pub const LINTED_APART: &str = "linted-apart";

/// Scratch folders that this process alone uses.
#[derive(Debug)]
pub struct Workbench {
    folder: BenchFolder,
    /// Deleted with the value, if the workbench is in it.
    _temporary: Option<tempfile::TempDir>,
}

impl Workbench {
    /// Takes the first free workbench of a course.
    ///
    /// # Errors
    /// If it can't be written.
    pub fn take(course: &Course) -> Result<Self> {
        let state = StateFolder::of(course)?;
        let parent = state.workbench();
        BenchFolder::check_all(&parent)?;
        let created = state
            .make()
            .map_err(|cause| Error::io("create the folder", state.dir(), &cause));
        let own = created.and_then(|()| Self::take_in(&parent));
        // A course on a read-only disk, a share or a stick can still be judged.
        own.or_else(|error| {
            let cached = cache_folder(course).map(|cache| Self::take_in(&cache));
            match cached {
                Some(Ok(bench)) => Ok(bench),
                _ => Self::take_temporary().map_err(|_| error),
            }
        })
    }

    fn take_in(parent: &Path) -> Result<Self> {
        bench_folder::can_hold_builds(parent)?;
        let bench = Self {
            folder: BenchFolder::take_in(parent)?,
            _temporary: None,
        };
        bench.link_wrapper()?;
        Ok(bench)
    }

    /// One that exists as long as the value.
    fn take_temporary() -> Result<Self> {
        let dir = tempfile::Builder::new().prefix("runner-").tempdir();
        let dir =
            dir.map_err(|cause| Error::io("create a folder in", std::env::temp_dir(), &cause))?;
        let bench = Self::take_in(dir.path())?;
        Ok(Self {
            _temporary: Some(dir),
            ..bench
        })
    }

    /// The folder that contains everything.
    pub fn dir(&self) -> &Path {
        self.folder.dir()
    }

    /// Where cargo puts its build output. Staging directories share it, so dependencies are built once.
    pub fn target(&self) -> PathBuf {
        self.folder.dir().join("target")
    }

    /// Where one of several attempts at the same exercise is built.
    pub fn slot(&self, number: usize) -> PathBuf {
        self.folder.dir().join("slots").join(number.to_string())
    }

    /// Removes a staging directory, so that cargo has to build it again.
    pub fn remove_staging(&self, name: &str) -> Result<()> {
        remove_dir(&self.folder.dir().join("staging").join(name))
    }

    /// Where cargo puts the output for a staging directory. The compiler lists that folder in every invocation, so a single folder for thousands of
    /// exercises would slow each of them down. That's why a level that shares no dependency with others has a folder of its own.
    fn target_for(&self, level: &Files, attempts: &[&Attempt<'_>]) -> PathBuf {
        let shared = self.target();
        match attempts.first().map(|first| &first.plan) {
            Some(plan) if plan.is_hermetic && !staging_manifest::locks_crates(level) => {
                shared.join("levels").join(&plan.workspace)
            }
            _ => shared,
        }
    }

    /// The file that says for which requirements an attempt's crates were fetched.
    pub fn fetched(&self, attempt: &Attempt<'_>) -> PathBuf {
        let fetched = self.folder.dir().join("fetched");
        fetched
            .join(&attempt.plan.workspace)
            .join(&attempt.exercise.name)
    }

    /// The folder of cached results.
    pub fn cache(&self) -> PathBuf {
        self.folder.dir().join("cache")
    }

    /// The folder of the crate that observes tests.
    pub fn proof(&self) -> PathBuf {
        self.folder.dir().join("proof")
    }

    /// This program, under a path that stays the same when the program is rebuilt: cargo rebuilds everything when its wrapper's path
    /// changes.
    pub fn wrapper(&self) -> PathBuf {
        self.folder.dir().join(wrapper_name())
    }

    /// The wrapper, under a path that is unique to this staging directory. Staging directories share their build output, and cargo distinguishes it only
    /// by paths inside a workspace, the wrapper's path, and times. With the same path, it would take the output of another directory with other
    /// content for this one's.
    pub fn wrapper_for(&self, staging: &StagingDir) -> PathBuf {
        let inside = staging
            .dir()
            .strip_prefix(self.folder.dir())
            .unwrap_or(staging.dir());
        let mut path = staging.dir().to_path_buf();
        path.extend(inside.components().map(|_| ".."));
        path.join(wrapper_name())
    }

    /// Call this before a course's own commands build in a staging directory. They don't use our wrapper, so cargo can't tell what they built here from
    /// what they built in another directory.
    pub fn claim(&self, staging: &StagingDir) -> Result<()> {
        let owner = self.folder.dir().join("verified-in");
        let this = staging.dir().display().to_string();
        if fs::read_to_string(&owner).is_ok_and(|last| last == this) {
            return Ok(());
        }
        staging.invalidate()?;
        fs::write(&owner, this).map_err(|cause| Error::io("write", &owner, &cause))
    }

    /// Puts the folder of build output where it is in a workspace, because a course's own commands may name it: `cc … -o ../../../target/debug/t`.
    pub fn lend_target(&self, staging: &StagingDir) -> Result<()> {
        let (target, place) = (self.target(), staging.dir().join("target"));
        let made = fs::create_dir_all(target.join("debug"));
        made.map_err(|cause| Error::io("create the folder", &target, &cause))?;
        #[cfg(unix)]
        if place.symlink_metadata().is_err() {
            _ = std::os::unix::fs::symlink(&target, &place);
        }
        // Where there are no links, the commands have a folder, but not what cargo built.
        fs::create_dir_all(place.join("debug"))
            .map_err(|cause| Error::io("create the folder", &place, &cause))
    }

    /// Whether it still exists and is ours: someone may have deleted it while we run, and another runner may have created it again.
    pub fn is_intact(&self) -> bool {
        // A runner that was still cleaning up may have deleted what we created.
        if self.wrapper().symlink_metadata().is_err() {
            return false;
        }
        self.folder.is_intact()
    }

    /// Its folder, if it contains what an earlier runner built and judged.
    pub fn reused(&self) -> Option<&Path> {
        self.folder.reused()
    }

    /// Call this before anything is staged, and after it was built. Cargo compares times to see what changed. If the clock was set back in between,
    /// cargo would take a file that was just saved for an old one. In that case everything is built again.
    pub fn check_clock(&self) -> Result<()> {
        let path = self.folder.dir().join("clock");
        // The file system's clock, which stamps sources, may differ from ours.
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
        clear(&link).map_err(failed)?;
        #[cfg(unix)]
        if let Some(own) = crate::process::own_program_for_others()
            && std::os::unix::fs::symlink(own, &link).is_ok()
        {
            return Ok(());
        }
        let own = own_program().map_err(failed)?;
        fs::copy(own, &link).map(|_| ()).map_err(failed)
    }

    /// A scratch folder for one run of one test; deleted with the value.
    pub fn scratch(&self) -> Result<tempfile::TempDir> {
        let parent = self.folder.dir().join("scratch");
        fs::create_dir_all(&parent)
            .and_then(|()| tempfile::tempdir_in(&parent))
            .map_err(|cause| Error::io("create a folder in", &parent, &cause))
    }

    /// Where a cargo builds that an exercise's tests start. Nothing else reads it.
    pub fn target_of_tests(&self, exercise: &str) -> PathBuf {
        self.folder.dir().join("target-of-tests").join(exercise)
    }

    /// The folder that cargo passes to test binaries as `CARGO_TARGET_TMPDIR` when it builds them.
    pub fn shared_scratch(&self) -> Result<PathBuf> {
        let dir = self.target().join("tmp");
        fs::create_dir_all(&dir).map_err(|cause| Error::io("create the folder", &dir, &cause))?;
        Ok(dir)
    }

    /// Stages attempts as one cargo workspace. `name` identifies the staging directory. Staging under the same name again writes only what differs, so
    /// that cargo sees what is unchanged.
    pub fn stage<'s>(
        &self,
        name: &str,
        level: &Files,
        attempts: &[&'s Attempt<'s>],
    ) -> Result<Staged<'s>> {
        let dir = self.folder.dir().join("staging").join(name);
        let staging = StagingDir::at(dir, self.target_for(level, attempts));
        let mut files = Files::default();
        // Clippy and rustfmt search for these from here upwards. The course's own must not affect exercises.
        for name in ["clippy.toml", "rustfmt.toml"] {
            files.insert(name, level.get(name).unwrap_or_default());
        }
        if let Some(lock) = level.get("Cargo.lock") {
            files.insert("Cargo.lock.pristine", lock);
        }
        let parent = |path: &str| !LEVEL_FILES.contains(&path);
        for (path, content) in level.iter().filter(|(path, _)| parent(path)) {
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
        // An exercise that is the whole course brings its workspace's lock file.
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
            invocation_log::request(attempt, staging.dir())?;
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

/// Files of a level, or of a course's workspace, that aren't copied as they are.
const LEVEL_FILES: [&str; 6] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "info.toml",
    "clippy.toml",
    "rustfmt.toml",
];

/// What the compiler is given besides an attempt's files, and the file that records it: if it changes, the sources must be compiled again.
fn settings(workspace_files: &Files, attempt: &Attempt<'_>) -> (String, String) {
    let name = &attempt.exercise.name;
    match &attempt.plan.lints.forced {
        Some(_) => (format!("lints/{name}"), forced_lints::lines(attempt)),
        None => (
            format!("settings/{name}"),
            staging_manifest::settings(workspace_files),
        ),
    }
}

/// An attempt's files as they're staged, and the tests in them.
pub fn staged_files(attempt: &Attempt<'_>) -> (Files, WrittenTests) {
    let (mut files, tests) = instrumented_files::instrumented(attempt);
    // Clippy uses the nearest file, but in other formats the workspace's must apply.
    let plan = &attempt.plan;
    if !plan.is_hermetic && plan.commands.is_empty() && !attempt.exercise.dir.is_empty() {
        files.retain(|path| !is_clippy_config(path));
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

fn is_clippy_config(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    matches!(name, "clippy.toml" | ".clippy.toml")
}

/// A folder in the user's cache, for a course in whose folder nothing can be built; `None` without a home.
fn cache_folder(course: &Course) -> Option<PathBuf> {
    let variable = if cfg!(windows) {
        "LOCALAPPDATA"
    } else {
        "XDG_CACHE_HOME"
    };
    let cache = std::env::var_os(variable)
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .filter(|cache| cache.is_absolute())?;
    let name = Fingerprint::builder("course").text(&course.root).finish();
    Some(cache.join("runner").join(name.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbench_that_another_runner_created_again_is_no_longer_ours() {
        let parent = tempfile::tempdir().expect("a scratch folder");
        let first = Workbench::take_in(parent.path()).expect("free");
        assert!(first.is_intact());
        fs::remove_dir_all(first.folder.dir()).expect("it exists");
        assert!(!first.is_intact(), "it was deleted");
        let second = Workbench::take_in(parent.path()).expect("free again");
        assert_eq!(second.folder.dir(), first.folder.dir());
        assert!(second.is_intact() && !first.is_intact());
        fs::remove_file(second.wrapper()).expect("it exists");
        assert!(!second.is_intact(), "cargo couldn't call us");
    }
}
