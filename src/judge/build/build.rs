//! `Build`: one run of cargo that type-checks, lints and builds the tests of many attempts.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::cargo_output::{BuildMessage, BuildOutcome, CargoOutput};
use super::cargo_progress::{CargoProgress, without_bar};
use super::manifest_advice::manifest_advice;
use super::wrapper::{Wrapper, taking_turns, through_wrapper};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Targets};
use crate::judge::proof::word;
use crate::judge::replay::{BuildArtifacts, Recording, ReplayKey, Replayed, replay};
use crate::judge::toolchain::CargoWait;
use crate::judge::workbench::{Context, Staged, StagingDir, dependencies};
use crate::process::{Ended, Ending, Lines, Program, Stream};

/// How long cargo may take when it runs build scripts, which have no limit of their own.
const SCRIPTS: Duration = Duration::from_secs(600);

/// How to build.
#[derive(Clone, Copy, Debug)]
pub struct Build<'b> {
    pub context: Context<'b>,
    /// Pays off for a crate that is saved again and again. For all others it costs time and disk space.
    pub incremental: bool,
}

impl Build<'_> {
    /// Builds what was staged. `hear` gets every message as it arrives, with the index of its attempt.
    ///
    /// A single exercise with a key is built without cargo if that gives the same answer.
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
        match replay(self.context, (&staged.dir, key), attempt, |said| {
            hear(0, BuildMessage::Diagnostic(said));
        })? {
            Replayed::Built(built) => return Ok(BuildOutcome::Built(vec![built])),
            Replayed::InDoubt => recorded.hand_over(),
            Replayed::NotRecorded => {
                // Cargo makes no invocation for what it built before, so the recording would never be complete.
                staged.dir.invalidate()?;
                recorded.begin(key);
            }
        }
        let (end, programs) = self.run_cargo(staged, Some(recorded.dir()), hear)?;
        recorded.close(key);
        if let BuildOutcome::Built(built) = &end
            && let [built] = built.as_slice()
        {
            recorded.keep_advice(&built.manifest_advice);
            if !built.compiled() {
                return Ok(end);
            }
            let tests = built
                .tests
                .iter()
                .map(|test| (test.target.clone(), test.path.clone(), test.integration))
                .collect();
            recorded.keep_artifacts(&BuildArtifacts { tests, programs });
        }
        Ok(end)
    }

    /// Runs cargo; also returns the programs that it built for tests to run.
    fn run_cargo(
        self,
        staged: &Staged<'_>,
        record: Option<&Path>,
        hear: impl FnMut(usize, BuildMessage<'_>),
    ) -> Result<(BuildOutcome, Vec<PathBuf>)> {
        let (staging, attempts) = (&staged.dir, &staged.attempts);
        let jobs = self.context.processors.visitors();
        let cargo = self.cargo(staging, attempts, record);
        let (mut output, mut ended) = self.output_of(&with_jobs(&cargo, jobs), staged, hear)?;
        if is_in_doubt(&output, &ended) {
            // It may have been for a moment only, or several compilers at once were too much for the machine.
            let cargo = with_jobs(&cargo, 1);
            (output, ended) = self.output_of(&cargo, staged, |_, _| {})?;
        }
        if ended.ending == Ending::TimedOut {
            let words = format!(
                "error: the build took longer than {} s and was stopped; does a build script run forever?",
                SCRIPTS.as_secs()
            );
            return Ok((BuildOutcome::CargoFailed(words), Vec::new()));
        }
        let words = without_bar(&ended.stderr.text());
        if !matches!(ended.ending, Ending::Code(_)) {
            return Err(Problem::new(format!(
                "`{}` was killed from outside: {}",
                cargo.line(),
                words.trim()
            ))
            .next("try again; if it happens again, check whether the machine runs out of memory")
            .into());
        }
        if is_in_doubt(&output, &ended) {
            check_environment(self.context, staging, attempts)?;
        }
        if let Some(fault) = output.fault {
            return Err(Problem::new(fault).next("try again").into());
        }
        let programs = std::mem::take(&mut output.programs);
        let advice = attempts
            .iter()
            .map(|attempt| manifest_advice(attempt, staging, &words));
        let advice: Vec<_> = advice.collect();
        let mut outcome = output.outcome(words);
        if let BuildOutcome::Built(built) = &mut outcome {
            for (built, advice) in built.iter_mut().zip(advice) {
                built.manifest_advice = advice;
            }
        }
        Ok((outcome, programs))
    }

    /// Runs cargo once, and reads what it reports.
    fn output_of<'s>(
        self,
        cargo: &Program,
        staged: &'s Staged<'_>,
        mut hear: impl FnMut(usize, BuildMessage<'_>),
    ) -> Result<(CargoOutput<'s>, Ended)> {
        let mut output = CargoOutput::of(staged);
        let (mut lines, mut wait) = (Lines::default(), CargoWait::default());
        let mut progress = CargoProgress::default();
        let ended = self.in_turns(cargo, |stream, bytes| match stream {
            Stream::Stdout => lines.push(bytes, |line| output.read(line, &mut hear)),
            Stream::Stderr => {
                wait.push(bytes, |what| hear(0, BuildMessage::Waiting(what)));
                progress.push(bytes, |now| hear(0, BuildMessage::Compiling(&now)));
            }
        })?;
        Ok((output, ended))
    }

    /// Runs cargo, whose compilers take turns with everything else that we start.
    fn in_turns(self, cargo: &Program, listen: impl FnMut(Stream, &[u8])) -> Result<Ended> {
        let name = format!("runner-{:032x}", word());
        self.context.processors.serve(&name, |name| {
            let cargo = name.map_or_else(|| cargo.clone(), |name| taking_turns(cargo, name));
            cargo.run(self.context.cancel, listen)
        })
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
            // Cargo searches for its configuration from here upwards. The one in the course's folder must not affect exercises.
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
            None | Some(Targets::Tests) => test_targets(attempts),
            Some(Targets::Named(named)) => named,
        });
        if attempts.iter().any(|attempt| attempt.has_build_script()) {
            cargo = cargo.time(SCRIPTS);
        }
        // Somebody watches.
        if self.incremental {
            cargo = CargoProgress::ask(cargo);
        }
        let wrapper = Wrapper::of(self.context, staging, attempts);
        wrapper.recording(record).wrap(cargo)
    }
}

/// Builds, links and runs a program of our own as these attempts are.
///
/// # Errors
/// If that isn't possible on this machine.
pub fn check_environment(
    context: Context<'_>,
    staging: &StagingDir,
    attempts: &[&Attempt<'_>],
) -> Result<()> {
    let Context {
        toolchain,
        bench,
        cancel,
        ..
    } = context;
    let places = (staging.start(attempts), staging.target());
    let wrapper = bench.wrapper_for(staging);
    let wrap = |cargo| through_wrapper(toolchain, &wrapper, cargo);
    toolchain.check_environment(places, wrap, cancel)
}

/// Whether the machine may be at fault: something wasn't built, and no source is to blame.
fn is_in_doubt(output: &CargoOutput<'_>, ended: &Ended) -> bool {
    let failed = match output.finished {
        None => !dependencies::are_missing(&ended.stderr.text()),
        Some(finished) => !finished && output.blames_no_source(),
    };
    failed && matches!(ended.ending, Ending::Code(_))
}

/// The same cargo, with this many compilers at once at most.
fn with_jobs(cargo: &Program, jobs: usize) -> Program {
    cargo.clone().arg("--jobs").arg(jobs.to_string())
}

/// The library's own test binary would be empty. Leaving it out saves one compilation per exercise.
fn test_targets(attempts: &[&Attempt<'_>]) -> &'static [&'static str] {
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
