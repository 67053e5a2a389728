//! `Recording`: the rustc invocations that cargo made for one exercise, as our wrapper recorded them.
//!
//! They may be replayed without cargo as long as nothing changes that cargo would look at; `ReplayKey` covers all of that.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::course::{Files, is_rust};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::cache::Store;
use crate::judge::rustc::{CodegenFlags, Invocation};
use crate::judge::toolchain::{Toolchain, cargo_settings};
use crate::judge::verdict::Diagnostic;
use crate::judge::workbench::StagingDir;

/// What cargo reported about a build that succeeded.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct BuildArtifacts {
    /// Test binaries: target, path, and whether the source is in `tests/`.
    pub tests: Vec<(String, PathBuf, bool)>,
    /// Programs that cargo put where tests look for them.
    pub programs: Vec<PathBuf>,
}

/// The recorded invocations for one staging directory, and their output.
#[derive(Clone, Debug)]
pub struct Recording(Store);

impl Recording {
    /// The recording of this staging directory. `.runner` isn't part of what is staged.
    pub fn of(staging: &StagingDir) -> Self {
        Self(Store::at(staging.dir().join(".runner/recorded")))
    }

    /// In a folder that nothing else is in.
    pub(super) fn at(dir: PathBuf) -> Self {
        Self(Store::at(dir))
    }

    /// Where the wrapper writes the invocations.
    pub fn dir(&self) -> &Path {
        self.0.dir()
    }

    /// Deletes everything and starts over under this key. If that can't be written, nothing is replayed, which costs only speed.
    pub fn begin(&self, key: ReplayKey) {
        self.hand_over();
        self.0.clear();
        self.0.write(CONTENTS, &Contents { key, calls: None });
    }

    /// Call this when cargo has finished, so every invocation is recorded.
    pub fn close(&self, key: ReplayKey) {
        let is_open = |contents: &Contents| contents.key == key;
        if self.0.read(CONTENTS).as_ref().is_some_and(is_open) {
            let calls = Some(self.names_of(INVOCATION));
            self.0.write(CONTENTS, &Contents { key, calls });
        }
    }

    /// The invocations, in no particular order; `None` unless the recording under this key is complete.
    pub fn invocations(&self, key: ReplayKey) -> Option<Vec<Invocation>> {
        let calls = self.names_of(INVOCATION);
        let contents: Contents = self.0.read(CONTENTS)?;
        if contents.key != key || contents.calls.as_ref() != Some(&calls) {
            return None;
        }
        calls.iter().map(|name| self.0.read(name)).collect()
    }

    /// What an invocation printed when it last ran, if its inputs are the same.
    pub fn output(&self, invocation: &Invocation, inputs: Fingerprint) -> Option<String> {
        self.0.get(&name(invocation, OUTPUT)?, inputs)
    }

    /// Stores what an invocation printed. If that fails, it runs again next time.
    pub fn remember(&self, invocation: &Invocation, inputs: Fingerprint, output: String) {
        if let Some(name) = name(invocation, OUTPUT) {
            self.0.put(&name, inputs, output);
        }
    }

    /// Deletes what an invocation printed.
    pub fn forget(&self, invocation: &Invocation) {
        if let Some(name) = name(invocation, OUTPUT) {
            self.0.remove(&name);
        }
    }

    /// Leaves everything to cargo, which is about to run some of the invocations itself. Deletes their stored output and any of our files that would
    /// get in cargo's way.
    pub fn hand_over(&self) {
        for name in self.names_of(INVOCATION) {
            let invocation: Option<Invocation> = self.0.read(&name);
            invocation.iter().for_each(Invocation::clear_library);
        }
        for name in self.names_of(OUTPUT) {
            self.0.remove(&name);
        }
    }

    /// Stores what cargo reported about a build in which every invocation succeeded.
    pub fn keep_artifacts(&self, artifacts: &BuildArtifacts) {
        self.0.write(ARTIFACTS, artifacts);
    }

    /// What cargo reported about the last build that succeeded under the same key.
    pub fn artifacts(&self) -> Option<BuildArtifacts> {
        self.0.read(ARTIFACTS)
    }

    /// Stores what cargo said about the manifest of an attempt.
    pub fn keep_advice(&self, advice: &[Diagnostic]) {
        self.0.write(ADVICE, &advice);
    }

    /// What cargo last said about the manifest, which is the same under the same key.
    pub fn advice(&self) -> Vec<Diagnostic> {
        self.0.read(ADVICE).unwrap_or_default()
    }

    fn names_of(&self, kind: &str) -> Vec<String> {
        let mut names = self.0.names();
        names.retain(|name| name.ends_with(kind));
        names.sort();
        names
    }
}

/// The file name for one invocation.
fn name(invocation: &Invocation, kind: &str) -> Option<String> {
    let stem = invocation.stem()?;
    Some(format!("{}{kind}", stem.file_name()?.to_str()?))
}

/// Records one invocation in a folder.
pub fn keep(dir: &Path, invocation: &Invocation) {
    let store = Store::at(dir);
    if let Some(name) = name(invocation, INVOCATION)
        && !store.write(&name, invocation)
    {
        // The disk is full. The recording is incomplete now, so nothing may be replayed.
        store.remove(CONTENTS);
    }
}

/// What the recording contains.
#[derive(Deserialize, Serialize)]
struct Contents {
    /// The key under which the invocations were made.
    key: ReplayKey,
    /// The names of all of them; `None` while cargo is still running.
    calls: Option<Vec<String>>,
}

/// The file name of the contents.
const CONTENTS: &str = "contents";

/// The file name of what cargo reported.
const ARTIFACTS: &str = "artifacts";

/// The file name of cargo's advice about the manifest.
const ADVICE: &str = "advice";

/// The suffix for an invocation.
const INVOCATION: &str = ".call";

/// The suffix for an invocation's output.
const OUTPUT: &str = ".memory";

/// The fingerprint of everything that decides which invocations cargo would make. When in doubt, it differs, and cargo runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct ReplayKey(pub(super) Fingerprint);

impl ReplayKey {
    /// The key of a staged attempt; `None` for one that always needs cargo. It leaves out the content of the learner's Rust sources, and nothing else.
    pub fn of(
        toolchain: &Toolchain,
        staging: &StagingDir,
        level: &Files,
        attempt: &Attempt<'_>,
    ) -> Option<Self> {
        // Only cargo knows what a build script reads and prints.
        if attempt.files.get("build.rs").is_some() || level.get("build.rs").is_some() {
            return None;
        }
        let exercise = attempt.exercise;
        let may_change = |path: &str| {
            let is_source = path.starts_with("src/")
                || path.starts_with("tests/")
                || attempt.plan.program.as_deref() == Some(path);
            is_source && is_rust(path) && exercise.may_edit(path)
        };
        let mut key = Fingerprint::builder("replay");
        key.value(&(toolchain.fingerprint(), level.fingerprint()));
        for (path, content) in attempt.files.iter() {
            key.text(path);
            if !may_change(path) {
                key.bytes(content);
            }
        }
        key.value(&cargo_settings(staging.start(&[attempt])))
            .value(&(&exercise.checks.deny, exercise.unsafe_code, &attempt.plan))
            // Whether the library is also built as a test binary.
            .value(&(attempt.is_linted_as_test(), attempt.has_unit_tests()))
            // Whether lints are checked in a separate pass.
            .value(&attempt.lint_condition().is_some())
            .value(&CodegenFlags::for_attempts(toolchain, &[attempt]).fingerprint())
            // Invocations contain absolute paths: in a copy of the course they would compile the original's sources.
            .text(staging.dir())
            .text(staging.target());
        Some(Self(key.finish()))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_incomplete_recording_is_not_replayed() {
        let place = tempfile::tempdir().expect("a scratch folder");
        let recorded = Recording(Store::at(place.path().join("recorded")));
        let key = ReplayKey(Fingerprint::of("key"));
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
            sources: None,
        };
        recorded.begin(key);
        keep(recorded.dir(), &invocation);
        assert!(
            recorded.invocations(key).is_none(),
            "cargo is still running"
        );
        recorded.close(key);
        let calls = recorded.invocations(key).map(|calls| calls.len());
        assert_eq!(calls, Some(1));
        let other = ReplayKey(Fingerprint::of("another key"));
        assert!(recorded.invocations(other).is_none());
        recorded.begin(key);
        fs::create_dir(recorded.dir().join("tide-a.call")).expect("a folder in its place");
        keep(recorded.dir(), &invocation);
        recorded.close(key);
        assert!(recorded.invocations(key).is_none());
    }
}
