//! `Slot`: a place in which attempts at the same exercise are built one after another, next to other slots.
//!
//! The invocations that cargo made for one attempt are rewritten for this place: other sources, other results, the same dependencies. Judges
//! nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::recording::{BuildArtifacts, Recording, ReplayKey, keep};
use crate::error::{Error, Result};
use crate::judge::rustc::Invocation;
use crate::judge::workbench::{StagingDir, Workbench, invocation_log, remove_dir};

/// A place that builds one attempt at a time.
#[derive(Debug)]
pub struct Slot {
    /// The name of its staging directory.
    pub staging: String,
    /// Where it builds.
    out: PathBuf,
    /// What its tests get as `CARGO_TARGET_TMPDIR`.
    scratch: PathBuf,
}

/// What was recorded while cargo built the model.
#[derive(Clone, Copy, Debug)]
pub struct Model<'m> {
    pub staging: &'m StagingDir,
    pub invocations: &'m [Invocation],
    pub artifacts: &'m BuildArtifacts,
    pub key: ReplayKey,
}

impl Slot {
    /// Creates the slot with this number, empty.
    pub fn clear(bench: &Workbench, number: usize) -> Result<Self> {
        let slot = Self {
            staging: format!("slots/{number}"),
            out: bench.slot(number),
            // Tests may write below the one folder that all of them share.
            scratch: bench.shared_scratch()?.join(format!("slot-{number}")),
        };
        for dir in [&slot.out, &slot.scratch] {
            remove_dir(dir)?;
        }
        for dir in [slot.deps(), slot.programs(), slot.scratch.clone()] {
            fs::create_dir_all(&dir)
                .map_err(|cause| Error::io("create the folder", &dir, &cause))?;
        }
        Ok(slot)
    }

    /// Records the model's invocations for this slot, and for the checks that replay them.
    pub fn fill(&self, model: Model<'_>, staging: &StagingDir, package: &Path) {
        let recorded = Recording::of(staging);
        recorded.begin(model.key);
        let requested = invocation_log::requested_for(package);
        for invocation in model.invocations {
            let moved = self.moved(invocation, model, staging);
            let dirs = [Some(recorded.dir()), requested.as_deref()];
            dirs.into_iter().flatten().for_each(|dir| keep(dir, &moved));
        }
        recorded.close(model.key);
        let there = |path: &PathBuf, dir: PathBuf| match path.file_name() {
            Some(name) => dir.join(name),
            None => path.clone(),
        };
        let tests = model.artifacts.tests.iter();
        recorded.keep_artifacts(&BuildArtifacts {
            tests: tests
                .map(|(target, path, integration)| {
                    (target.clone(), there(path, self.deps()), *integration)
                })
                .collect(),
            programs: model
                .artifacts
                .programs
                .iter()
                .map(|path| there(path, self.programs()))
                .collect(),
        });
    }

    fn deps(&self) -> PathBuf {
        self.out.join("deps")
    }

    fn programs(&self) -> PathBuf {
        self.out.join("programs")
    }

    /// The invocation that does here what the given one did for the model.
    fn moved(&self, invocation: &Invocation, model: Model<'_>, staging: &StagingDir) -> Invocation {
        let in_staging = |text: &OsStr| moved_text(text, model.staging.dir(), staging.dir());
        let mut args: Vec<OsString> = Vec::new();
        for arg in &invocation.args {
            let before = args.last().map(OsString::as_os_str).unwrap_or_default();
            let moved = if before == "--out-dir" {
                self.deps().into_os_string()
            } else if before == "--extern" {
                self.moved_extern(arg, model.invocations)
            } else if arg
                .to_str()
                .is_some_and(|arg| arg.starts_with("incremental="))
            {
                let mut moved = OsString::from("incremental=");
                moved.push(self.out.join("incremental"));
                moved
            } else {
                in_staging(arg)
            };
            args.push(moved);
        }
        let mut search = OsString::from("dependency=");
        search.push(self.deps());
        args.extend(["-L".into(), search]);
        let variable = |(key, value): &(OsString, OsString)| {
            let name = key.to_str().unwrap_or_default();
            let value = if name.starts_with("CARGO_BIN_EXE_")
                && let Some(file) = Path::new(value).file_name()
            {
                self.programs().join(file).into_os_string()
            } else if name == "CARGO_TARGET_TMPDIR" {
                self.scratch.clone().into_os_string()
            } else {
                in_staging(value)
            };
            (key.clone(), value)
        };
        Invocation {
            driver: invocation.driver.clone(),
            args,
            dir: PathBuf::from(in_staging(invocation.dir.as_os_str())),
            env: invocation.env.iter().map(variable).collect(),
            sources: invocation
                .sources
                .as_ref()
                .map(|dir| PathBuf::from(in_staging(dir.as_os_str()))),
        }
    }

    /// `name=path`: what the invocations build is here; dependencies stay where they are.
    fn moved_extern(&self, arg: &OsStr, invocations: &[Invocation]) -> OsString {
        let parts = arg.to_str().and_then(|text| text.split_once('='));
        let Some((name, path)) = parts.map(|(name, path)| (name, Path::new(path))) else {
            return arg.to_owned();
        };
        let is_built_here = invocations.iter().any(|invocation| invocation.writes(path));
        match path.file_name() {
            Some(file) if is_built_here => {
                let mut moved = OsString::from(format!("{name}="));
                moved.push(self.deps().join(file));
                moved
            }
            _ => arg.to_owned(),
        }
    }
}

/// The text with every path below `from` replaced by the same path below `to`.
fn moved_text(text: &OsStr, from: &Path, to: &Path) -> OsString {
    match (text.to_str(), from.to_str(), to.to_str()) {
        (Some(text), Some(from), Some(to)) => text.replace(from, to).into(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fingerprint::Fingerprint;

    fn invocation(args: &str, env: &[(&str, &str)]) -> Invocation {
        Invocation {
            driver: "rustc".into(),
            args: args.split_whitespace().map(Into::into).collect(),
            dir: PathBuf::from("/bench/staging/model/tide"),
            env: env
                .iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            sources: Some(PathBuf::from("/bench/staging/model/tide/exercises/tide")),
        }
    }

    #[test]
    fn an_invocation_moves_with_its_sources_and_results_and_keeps_its_dependencies() {
        let library = invocation(
            "--crate-name tide -C extra-filename=-abc --out-dir /target/deps",
            &[],
        );
        let test = invocation(
            "--crate-name tide --test -C extra-filename=-def --out-dir /target/deps -C incremental=/target/incremental \
             --extern tide=/target/deps/libtide-abc.rlib --extern anyhow=/target/deps/libanyhow-123.rlib -L dependency=/target/deps",
            &[
                (
                    "CARGO_MANIFEST_DIR",
                    "/bench/staging/model/tide/exercises/tide",
                ),
                ("CARGO_BIN_EXE_tide", "/target/debug/tide"),
                ("CARGO_TARGET_TMPDIR", "/target/tmp"),
            ],
        );
        let slot = Slot {
            staging: "slots/1".to_owned(),
            out: PathBuf::from("/slots/1"),
            scratch: PathBuf::from("/target/tmp/slot-1"),
        };
        let (from, to) = (
            StagingDir::at("/bench/staging/model/tide", "target"),
            StagingDir::at("/bench/staging/slots/1", "target"),
        );
        let invocations = [library, test];
        let model = Model {
            staging: &from,
            invocations: &invocations,
            artifacts: &BuildArtifacts::default(),
            key: ReplayKey(Fingerprint::of("key")),
        };
        let moved = slot.moved(&invocations[1], model, &to);
        let args: Vec<&str> = moved.args.iter().filter_map(|arg| arg.to_str()).collect();
        assert_eq!(
            args[6..].join(" "),
            "/slots/1/deps -C incremental=/slots/1/incremental --extern tide=/slots/1/deps/libtide-abc.rlib \
             --extern anyhow=/target/deps/libanyhow-123.rlib -L dependency=/target/deps -L dependency=/slots/1/deps"
        );
        let values: Vec<&str> = moved
            .env
            .iter()
            .filter_map(|(_, value)| value.to_str())
            .collect();
        assert_eq!(
            values,
            [
                "/bench/staging/slots/1/exercises/tide",
                "/slots/1/programs/tide",
                "/target/tmp/slot-1",
            ]
        );
        assert_eq!(moved.dir, Path::new("/bench/staging/slots/1"));
        let sources = moved.sources.as_deref();
        assert_eq!(
            sources,
            Some(Path::new("/bench/staging/slots/1/exercises/tide"))
        );
        assert!(moved.needs(&slot.moved(&invocations[0], model, &to)));
    }
}
