//! `Recording`: the compiler calls that cargo made for one exercise, as our wrapper wrote them down.
//!
//! They may be made again without cargo for as long as nothing changed that cargo would have looked at; `ReplayKey` says when that is.

use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::course::{Files, is_rust};
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{CodegenFlags, Invocation};
use crate::judge::toolchain::{Toolchain, cargo_settings, identity};
use crate::judge::workbench::StagingDir;

/// What cargo told about a build that succeeded.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct BuildArtifacts {
    /// Test programs: target, path, whether from `tests/`.
    pub tests: Vec<(String, PathBuf, bool)>,
    /// Programs that cargo laid where tests look for them.
    pub programs: Vec<PathBuf>,
}

/// The folder in which the calls for one space are written down.
#[derive(Clone, Debug)]
pub struct Recording(PathBuf);

impl Recording {
    /// Of this space; `.runner` is not part of what is laid out.
    pub fn of(staging: &StagingDir) -> Self {
        Self(staging.dir().join(".runner/recorded"))
    }

    /// Where the wrapper writes.
    pub fn dir(&self) -> &Path {
        &self.0
    }

    /// Whether the calls were made under this key.
    pub fn holds(&self, key: &ReplayKey) -> bool {
        fs::read_to_string(self.0.join(KEY)).is_ok_and(|before| before == key.0)
    }

    /// Forgets everything and begins anew under this key. That it cannot be written costs speed only: nothing is replayed then.
    pub fn begin(&self, key: &ReplayKey) {
        self.hand_over();
        _ = fs::remove_dir_all(&self.0);
        _ = fs::create_dir_all(&self.0).and_then(|()| fs::write(self.0.join(KEY), &key.0));
    }

    /// What was written down of the calls, in no particular order.
    pub fn invocations(&self) -> Vec<Invocation> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let invocations = entries.map(|entry| entry.path()).filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "call")
        });
        invocations
            .filter_map(|path| serde_json::from_slice(&fs::read(path).ok()?).ok())
            .collect()
    }

    /// Where it is remembered what a call came to when it was last made without cargo.
    pub fn memory(&self, invocation: &Invocation) -> Option<PathBuf> {
        Some(
            self.0
                .join(invocation.stem()?.file_name()?)
                .with_extension("memory"),
        )
    }

    /// Leaves everything to cargo, which is about to make some of the calls by itself: what they came to is forgotten, and nothing of ours lies in
    /// the way.
    pub fn hand_over(&self) {
        self.invocations()
            .iter()
            .for_each(Invocation::clear_library);
        let entries = fs::read_dir(&self.0)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path());
        for memory in entries.filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "memory")
        }) {
            _ = fs::remove_file(memory);
        }
    }

    /// Keeps what cargo told about a build in which every call was made and succeeded.
    pub fn keep_whole(&self, artifacts: &BuildArtifacts) {
        if let Ok(text) = serde_json::to_vec(artifacts) {
            _ = fs::write(self.0.join("whole"), text);
        }
    }

    /// What cargo told about the last build that succeeded under the same key.
    pub fn artifacts(&self) -> Option<BuildArtifacts> {
        serde_json::from_slice(&fs::read(self.0.join("whole")).ok()?).ok()
    }
}

/// Writes one call down in a folder.
pub fn keep(dir: &Path, invocation: &Invocation) {
    if let Some(stem) = invocation.stem()
        && let (Some(name), Ok(text)) = (stem.file_name(), serde_json::to_vec(invocation))
        && fs::write(dir.join(name).with_extension("call"), text).is_err()
    {
        // The disk is full. Without this call the others are not all, and nothing of them may be made again.
        _ = fs::remove_file(dir.join(KEY));
    }
}

/// Under which key the calls of a folder were made.
const KEY: &str = "key";

/// Variables that cargo sets for a compiler.
const CARGOS: [&str; 6] = [
    "CARGO",
    "OUT_DIR",
    "RUNNER_",
    "CLIPPY_",
    "LD_LIBRARY_PATH",
    "DYLD_",
];

/// Writes a call of this process's own environment and folder down, for the wrapper. A half-written file is no JSON and counts as none.
pub fn record(dir: &Path, driver: OsString, args: Vec<OsString>) {
    let is_cargos = |key: &OsString| {
        key.to_str().is_some_and(|key| {
            // Tokens are secrets, and the job server ends with the cargo that runs it.
            !key.starts_with("CARGO_REGISTR")
                && key != "CARGO_MAKEFLAGS"
                && CARGOS.iter().any(|prefix| key.starts_with(prefix))
        })
    };
    let env = std::env::vars_os()
        .filter(|(key, _)| is_cargos(key))
        .collect();
    let Ok(here) = std::env::current_dir() else {
        return;
    };
    let invocation = Invocation {
        driver,
        args,
        dir: here,
        env,
    };
    if invocation.builds() {
        keep(dir, &invocation);
    }
}

/// Stands for everything that decides which calls cargo would make. When in doubt, another key: then cargo is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayKey(String);

impl ReplayKey {
    /// Of an attempt that is laid out; `None` for one that always needs cargo. What is left out is the content of the learner's Rust sources, and only that.
    pub fn of(
        toolchain: &Toolchain,
        staging: &StagingDir,
        level: &Files,
        attempt: &Attempt<'_>,
    ) -> Option<Self> {
        // What a build script reads and says, cargo alone knows.
        if attempt.files.get("build.rs").is_some() || level.get("build.rs").is_some() {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        for (path, content) in attempt.files.iter() {
            path.hash(&mut hasher);
            let is_source = path.starts_with("src/")
                || path.starts_with("tests/")
                || !attempt.exercise.form.is_own() && path == attempt.exercise.leading_file();
            let may_change = is_source && is_rust(path) && attempt.exercise.may_edit(path);
            if !may_change {
                content.hash(&mut hasher);
            }
        }
        level.iter().for_each(|file| file.hash(&mut hasher));
        (&attempt.exercise.checks.deny, attempt.exercise.unsafe_code).hash(&mut hasher);
        toolchain.version.hash(&mut hasher);
        let own = std::env::current_exe().ok();
        for tool in [
            Some(&toolchain.cargo),
            Some(&toolchain.rustc),
            toolchain.clippy.as_ref(),
            own.as_ref(),
        ]
        .into_iter()
        .flatten()
        {
            (tool, identity(tool)).hash(&mut hasher);
        }
        cargo_settings(staging.start(&[attempt])).hash(&mut hasher);
        (&attempt.exercise.form, attempt.is_linted_as_test()).hash(&mut hasher);
        // Whether the library is built as a test program as well.
        attempt.has_unit_tests().hash(&mut hasher);
        // Calls name whole paths: in a copy of the course they would compile what lies in the original.
        (staging.dir(), staging.target()).hash(&mut hasher);
        CodegenFlags::for_attempts(toolchain, &[attempt]).hash(&mut hasher);
        Some(Self(format!("{:016x}", hasher.finish())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_which_one_could_not_be_written_are_not_made_again() {
        let place = tempfile::tempdir().expect("a scratch folder");
        let recorded = Recording(place.path().join("recorded"));
        let key = ReplayKey("key".to_owned());
        let args = [
            "--crate-name",
            "tide",
            "-C",
            "extra-filename=-a",
            "--out-dir",
            "/t",
        ];
        let invocation = Invocation {
            driver: "rustc".into(),
            args: args.iter().map(Into::into).collect(),
            dir: PathBuf::new(),
            env: Vec::new(),
        };
        recorded.begin(&key);
        keep(recorded.dir(), &invocation);
        assert!(recorded.holds(&key) && recorded.invocations().len() == 1);
        recorded.begin(&key);
        fs::create_dir(recorded.dir().join("tide-a.call")).expect("something lies in its place");
        keep(recorded.dir(), &invocation);
        assert!(!recorded.holds(&key));
    }
}
