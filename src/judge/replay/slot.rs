//! `Slot`: a place in which attempts at the same exercise are built one after another, next to other slots.
//!
//! The invocations that cargo made for one attempt are rewritten for this place: other sources, other results, the same dependencies. Judges
//! nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::recording::{BuildArtifacts, Recording, ReplayKey, keep};
use super::result_dir::ResultDir;
use crate::error::{Error, Result};
use crate::judge::rustc::Invocation;
use crate::judge::workbench::{StagingDir, Workbench, invocation_log, remove_dir};

/// A place that builds one attempt at a time.
#[derive(Debug)]
pub struct Slot {
    /// The name of its staging directory.
    pub staging: String,
    /// Where it builds.
    out: ResultDir,
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
            out: ResultDir::at(bench.slot(number)),
            // Tests may write below the one folder that all of them share.
            scratch: bench.shared_scratch()?.join(format!("slot-{number}")),
        };
        for dir in [slot.out.dir(), &slot.scratch] {
            remove_dir(dir)?;
        }
        slot.out.create()?;
        let scratch = &slot.scratch;
        fs::create_dir_all(scratch)
            .map_err(|cause| Error::io("create the folder", scratch, &cause))?;
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
                    (target.clone(), there(path, self.out.deps()), *integration)
                })
                .collect(),
            programs: model
                .artifacts
                .programs
                .iter()
                .map(|path| there(path, self.out.programs()))
                .collect(),
        });
    }

    /// The invocation that does here what the given one did for the model.
    fn moved(&self, invocation: &Invocation, model: Model<'_>, staging: &StagingDir) -> Invocation {
        let in_staging = |text: &OsStr| moved_text(text, model.staging.dir(), staging.dir());
        let moved = self.out.moved(invocation, model.invocations);
        let variable = |(key, value): &(OsString, OsString)| {
            let value = if key == "CARGO_TARGET_TMPDIR" {
                self.scratch.clone().into_os_string()
            } else {
                in_staging(value)
            };
            (key.clone(), value)
        };
        Invocation {
            driver: moved.driver,
            args: moved.args.iter().map(|arg| in_staging(arg)).collect(),
            dir: PathBuf::from(in_staging(moved.dir.as_os_str())),
            env: moved.env.iter().map(variable).collect(),
            sources: moved
                .sources
                .as_ref()
                .map(|dir| PathBuf::from(in_staging(dir.as_os_str()))),
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
            out: ResultDir::at(PathBuf::from("/slots/1")),
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
