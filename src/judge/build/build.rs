//! `Build`: one call of cargo that type-checks, lints and builds the tests of many attempts.

use std::path::{Path, PathBuf};

use super::environment_fault;
use super::wrapper::Wrapper;
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Targets};
use crate::judge::replay::{BuildArtifacts, Recording, ReplayKey, Replayed, replay};
use crate::judge::rustc::{Built, CargoMessage, Lines, Target, TestBinary, diagnostic};
use crate::judge::verdict::Diagnostic;
use crate::judge::workbench::{Context, Staged, StagingDir};
use crate::process::{Ending, Program, Stream, free_bytes};

/// How a call of cargo went.
#[derive(Debug)]
pub enum BuildOutcome {
    /// Every attempt was looked at; one entry an attempt, in their order.
    Built(Vec<Built>),
    /// Cargo could not load the workspace, or something of the group is not built and nobody said why: cargo's words.
    CargoFailed(String),
}

/// What is heard of an attempt while it is built.
#[derive(Clone, Copy, Debug)]
pub enum BuildMessage<'h> {
    Diagnostic(&'h Diagnostic),
    /// A program that holds tests is there.
    TestBinary(&'h TestBinary),
    /// A program is there.
    Program(&'h Path),
}

/// How to build.
#[derive(Clone, Copy, Debug)]
pub struct Build<'b> {
    pub context: Context<'b>,
    /// Pays for a crate that is saved again and again, and costs time and disk for all others.
    pub incremental: bool,
}

impl Build<'_> {
    /// Builds what was laid out. `hear` gets everything as it arrives, with the index of its attempt.
    ///
    /// A single exercise with a key is built without cargo where that gives the same answer.
    pub fn run(
        self,
        staged: &Staged<'_>,
        key: Option<ReplayKey>,
        mut hear: impl FnMut(usize, BuildMessage<'_>),
    ) -> Result<BuildOutcome> {
        let recorded = Recording::of(&staged.dir);
        let (Some(key), [attempt]) = (key, staged.attempts.as_slice()) else {
            recorded.hand_over();
            return self.run_cargo(staged, None, hear).map(|(end, _)| end);
        };
        match replay(self.context, (&recorded, key), attempt, |said| {
            hear(0, BuildMessage::Diagnostic(said));
        })? {
            Replayed::Built(built) => return Ok(BuildOutcome::Built(vec![built])),
            Replayed::InDoubt => recorded.hand_over(),
            Replayed::NotRecorded => {
                // Cargo makes no call for what it built before: then some calls would be written down, and others would be missed for ever.
                staged.dir.invalidate()?;
                recorded.begin(key);
            }
        }
        let (end, programs) = self.run_cargo(staged, Some(recorded.dir()), hear)?;
        recorded.close(key);
        if let BuildOutcome::Built(built) = &end
            && let [built] = built.as_slice()
            && built.compiled()
        {
            let tests = built
                .tests
                .iter()
                .map(|test| (test.target.clone(), test.path.clone(), test.integration))
                .collect();
            recorded.keep_whole(&BuildArtifacts { tests, programs });
        }
        Ok(end)
    }

    /// One call of cargo; tells also which programs it built for tests to run.
    fn run_cargo(
        self,
        staged: &Staged<'_>,
        record: Option<&Path>,
        mut hear: impl FnMut(usize, BuildMessage<'_>),
    ) -> Result<(BuildOutcome, Vec<PathBuf>)> {
        let Staged {
            dir: staging,
            attempts,
            ..
        } = staged;
        let mut built = vec![Built::default(); attempts.len()];
        let mut programs = Vec::new();
        let mut finished = None;
        let mut lines = Lines::default();
        let cargo = self.cargo(staging, attempts, record);
        let ended = cargo.run(self.context.cancel, |stream, bytes| {
            if stream == Stream::Stderr {
                return;
            }
            lines.push(bytes, |line| match serde_json::from_slice(line) {
                Ok(CargoMessage::CompilerMessage {
                    manifest_path,
                    target,
                    message,
                }) => {
                    let Some(index) = attempt_of(staging, attempts, &manifest_path, &target) else {
                        return;
                    };
                    let Some(diagnostic) = diagnostic(attempts[index], message) else {
                        return;
                    };
                    if !built[index].diagnostics.contains(&diagnostic) {
                        hear(index, BuildMessage::Diagnostic(&diagnostic));
                        built[index].diagnostics.push(diagnostic);
                    }
                }
                Ok(CargoMessage::CompilerArtifact {
                    manifest_path,
                    target,
                    profile,
                    executable: Some(path),
                }) => {
                    let Some(index) = attempt_of(staging, attempts, &manifest_path, &target) else {
                        return;
                    };
                    let is = |wanted: &str| target.kind.iter().any(|kind| kind == wanted);
                    if profile.test {
                        // `cargo test` runs no benchmarks.
                        if is("bench") {
                            return;
                        }
                        let binary = TestBinary {
                            target: target.name,
                            path,
                            integration: is("test"),
                        };
                        hear(index, BuildMessage::TestBinary(&binary));
                        built[index].tests.push(binary);
                    } else {
                        if is("bin") {
                            hear(index, BuildMessage::Program(&path));
                            built[index].program = Some(path.clone());
                        }
                        programs.push(path);
                    }
                }
                Ok(CargoMessage::BuildFinished { success }) => finished = Some(success),
                Ok(_) | Err(_) => {}
            });
        })?;
        let end = match ended.ending {
            Ending::Code(_) if finished == Some(true) => BuildOutcome::Built(built),
            Ending::Code(_) => {
                let words = ended.stderr.text();
                // The compiler that crashed said nothing to cargo that we could read.
                let silent = built
                    .iter()
                    .any(|one| one.compiled() && one.tests.is_empty() && one.program.is_none());
                let place = (staging.target(), free_bytes(staging.target()));
                let said = built.iter().flat_map(|one| &one.diagnostics);
                // Where it could not read a manifest, its words quote the learner's.
                let own_words = finished.map_or("", |_| words.as_str());
                if let Some(error) = environment_fault::fault(said, silent, own_words, place) {
                    return Err(error);
                }
                match (silent, built.as_mut_slice()) {
                    _ if finished.is_none() => BuildOutcome::CargoFailed(words),
                    (false, _) => BuildOutcome::Built(built),
                    (true, [one]) => {
                        one.diagnostics.push(environment_fault::crash(&words));
                        BuildOutcome::Built(built)
                    }
                    (true, _) => BuildOutcome::CargoFailed(words),
                }
            }
            _ => {
                let words = ended.stderr.text();
                return Err(Problem::new(format!(
                    "`{}` was ended from outside: {}",
                    cargo.line(),
                    words.trim()
                ))
                .next("try again; if it happens again, see whether the machine runs out of memory")
                .into());
            }
        };
        Ok((end, programs))
    }

    fn cargo(
        &self,
        staging: &StagingDir,
        attempts: &[&Attempt<'_>],
        record: Option<&Path>,
    ) -> Program {
        let mut cargo = self
            .context
            .toolchain
            // Cargo's settings are searched for from here upwards, and those of the course's folder must not reach exercises.
            .cargo(staging.start(attempts))
            .arg("build")
            .arg("--manifest-path")
            .arg(staging.manifest())
            .args([
                "--keep-going",
                "--offline",
                "--message-format=json-diagnostic-rendered-ansi",
            ])
            .arg("--target-dir")
            .arg(staging.target())
            .env(
                "CARGO_INCREMENTAL",
                if self.incremental { "1" } else { "0" },
            );
        let targets = attempts.first().and_then(|attempt| attempt.plan.targets);
        cargo = cargo.args(match targets {
            None | Some(Targets::Tests) => only_what_holds_tests(attempts),
            Some(Targets::Named(named)) => named,
        });
        if let Some(jobs) = self.context.jobs {
            cargo = cargo.arg("--jobs").arg(jobs.to_string());
        }
        let wrapper = Wrapper::of(self.context, staging, attempts);
        wrapper.recording(record).wrap(cargo)
    }
}

/// The library's own test program would be empty; leaving it out saves one compilation an exercise.
fn only_what_holds_tests(attempts: &[&Attempt<'_>]) -> &'static [&'static str] {
    let only_tests_dir = attempts
        .iter()
        .all(|attempt| !attempt.has_unit_tests() && has_test_file(attempt));
    if only_tests_dir {
        &["--workspace", "--test", "*"]
    } else {
        &["--workspace", "--tests"]
    }
}

fn has_test_file(attempt: &Attempt<'_>) -> bool {
    attempt
        .files
        .iter()
        .any(|(path, _)| path.starts_with("tests/"))
}

/// Which attempt a package's manifest belongs to.
fn attempt_of(
    staging: &StagingDir,
    attempts: &[&Attempt<'_>],
    manifest: &Path,
    target: &Target,
) -> Option<usize> {
    let inside = manifest.strip_prefix(staging.dir()).ok()?;
    attempts.iter().position(|attempt| {
        let is_its_program = || attempt.exercise.name == target.name;
        inside.starts_with(&attempt.plan.package_dir)
            && (attempt.plan.program.is_none() || is_its_program())
    })
}
