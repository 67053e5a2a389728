//! `Recording`: the rustc invocations that cargo made for one exercise, as our wrapper recorded them.
//!
//! They may be replayed without cargo for as long as nothing changed that cargo would have looked at; `ReplayKey` says when that is.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::course::{Files, is_rust};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::cache::Store;
use crate::judge::rustc::{CodegenFlags, Invocation};
use crate::judge::toolchain::{Toolchain, cargo_settings};
use crate::judge::workbench::StagingDir;

/// What cargo reported about a build that succeeded.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct BuildArtifacts {
    /// Test programs: target, path, whether from `tests/`.
    pub tests: Vec<(String, PathBuf, bool)>,
    /// Programs that cargo put where tests look for them.
    pub programs: Vec<PathBuf>,
}

/// The recorded invocations for one staging directory, and what they came to.
#[derive(Clone, Debug)]
pub struct Recording(Store);

impl Recording {
    /// Of this staging directory; `.runner` is not part of what is staged.
    pub fn of(staging: &StagingDir) -> Self {
        Self(Store::at(staging.dir().join(".runner/recorded")))
    }

    /// Where the wrapper writes.
    pub fn dir(&self) -> &Path {
        self.0.dir()
    }

    /// Forgets everything and begins again under this key. If that can't be written, it costs speed only: nothing is replayed then.
    pub fn begin(&self, key: ReplayKey) {
        self.hand_over();
        self.0.clear();
        self.0.write(CONTENTS, &Contents { key, calls: None });
    }

    /// To be called when cargo is done: everything that it wanted to invoke is recorded.
    pub fn close(&self, key: ReplayKey) {
        let is_open = |contents: &Contents| contents.key == key;
        if self.0.read(CONTENTS).as_ref().is_some_and(is_open) {
            let calls = Some(self.names_of(CALL));
            self.0.write(CONTENTS, &Contents { key, calls });
        }
    }

    /// The invocations, in no particular order; `None` unless every one that cargo made under this key is there.
    pub fn invocations(&self, key: ReplayKey) -> Option<Vec<Invocation>> {
        let calls = self.names_of(CALL);
        let contents: Contents = self.0.read(CONTENTS)?;
        if contents.key != key || contents.calls.as_ref() != Some(&calls) {
            return None;
        }
        calls.iter().map(|name| self.0.read(name)).collect()
    }

    /// What an invocation printed when it was last replayed, if it read the same inputs then.
    pub fn said(&self, invocation: &Invocation, inputs: Fingerprint) -> Option<String> {
        self.0.get(&name(invocation, MEMORY)?, inputs)
    }

    /// Remembers what an invocation printed. Without that it is made again the next time.
    pub fn remember(&self, invocation: &Invocation, inputs: Fingerprint, said: String) {
        if let Some(name) = name(invocation, MEMORY) {
            self.0.put(&name, inputs, said);
        }
    }

    /// Forgets what an invocation printed.
    pub fn forget(&self, invocation: &Invocation) {
        if let Some(name) = name(invocation, MEMORY) {
            self.0.remove(&name);
        }
    }

    /// Leaves everything to cargo, which is about to make some of the invocations by itself: what they came to is forgotten, and nothing of ours is
    /// left in the way.
    pub fn hand_over(&self) {
        for name in self.names_of(CALL) {
            let invocation: Option<Invocation> = self.0.read(&name);
            invocation.iter().for_each(Invocation::clear_library);
        }
        for name in self.names_of(MEMORY) {
            self.0.remove(&name);
        }
    }

    /// Keeps what cargo reported about a build in which every invocation succeeded.
    pub fn keep_whole(&self, artifacts: &BuildArtifacts) {
        self.0.write(ARTIFACTS, artifacts);
    }

    /// What cargo reported about the last build that succeeded under the same key.
    pub fn artifacts(&self) -> Option<BuildArtifacts> {
        self.0.read(ARTIFACTS)
    }

    fn names_of(&self, kind: &str) -> Vec<String> {
        let mut names = self.0.names();
        names.retain(|name| name.ends_with(kind));
        names.sort();
        names
    }
}

/// The name of what is kept of one invocation.
fn name(invocation: &Invocation, kind: &str) -> Option<String> {
    let stem = invocation.stem()?;
    Some(format!("{}{kind}", stem.file_name()?.to_str()?))
}

/// Records one invocation in a folder.
pub fn keep(dir: &Path, invocation: &Invocation) {
    let store = Store::at(dir);
    if let Some(name) = name(invocation, CALL)
        && !store.write(&name, invocation)
    {
        // The disk is full. Without this one the others aren't all, and none of them may be replayed.
        store.remove(CONTENTS);
    }
}

/// What is recorded.
#[derive(Deserialize, Serialize)]
struct Contents {
    /// The key under which the invocations were made.
    key: ReplayKey,
    /// The names of all of them; `None` while cargo is still at it.
    calls: Option<Vec<String>>,
}

/// The name under which the contents are kept.
const CONTENTS: &str = "contents";

/// The name under which is kept what cargo reported.
const ARTIFACTS: &str = "artifacts";

/// How the names of invocations end.
const CALL: &str = ".call";

/// How the names of what they came to end.
const MEMORY: &str = ".memory";

/// Of everything that decides which calls cargo would make. When in doubt, another key: then cargo is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct ReplayKey(pub(super) Fingerprint);

impl ReplayKey {
    /// Of an attempt that is staged; `None` for one that always needs cargo. What is left out is the content of the learner's Rust sources, and only that.
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
            // Whether the library is built as a test program as well.
            .value(&(attempt.is_linted_as_test(), attempt.has_unit_tests()))
            // Whether lints are looked for apart from what the tests run.
            .value(&attempt.lint_condition().is_some())
            .value(&CodegenFlags::for_attempts(toolchain, &[attempt]).fingerprint())
            // Calls name whole paths: in a copy of the course they would compile what is in the original.
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
    fn calls_of_which_one_could_not_be_written_are_not_made_again() {
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
        assert!(recorded.invocations(key).is_none(), "cargo is still at it");
        recorded.close(key);
        let calls = recorded.invocations(key).map(|calls| calls.len());
        assert_eq!(calls, Some(1));
        let other = ReplayKey(Fingerprint::of("another key"));
        assert!(recorded.invocations(other).is_none());
        recorded.begin(key);
        fs::create_dir(recorded.dir().join("tide-a.call")).expect("something lies in its place");
        keep(recorded.dir(), &invocation);
        recorded.close(key);
        assert!(recorded.invocations(key).is_none());
    }
}
