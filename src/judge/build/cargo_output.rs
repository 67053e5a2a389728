//! `CargoOutput`: what one run of cargo reports about the attempts that it builds, and its outcome. Starts nothing.

use std::path::{Path, PathBuf};

use crate::judge::rustc::{Built, BuiltArtifact, CargoMessage, Target, TestBinary};
use crate::judge::verdict::{BuildProgress, Diagnostic, Severity};
use crate::judge::workbench::Staged;

/// How a run of cargo ended.
#[derive(Debug)]
pub enum BuildOutcome {
    /// Cargo reached every attempt; one entry per attempt, in their order.
    Built(Vec<Built>),
    /// Cargo couldn't load the workspace, or something wasn't built and no message says why: cargo's standard error.
    CargoFailed(String),
}

/// What is reported about an attempt while it's being built.
#[derive(Clone, Copy, Debug)]
pub enum BuildMessage<'h> {
    Diagnostic(&'h Diagnostic),
    /// A test binary is ready.
    TestBinary(&'h TestBinary),
    /// A program is ready.
    Program(&'h Path),
    /// Cargo waits for another one, in words; `None` if it goes on. That's about all attempts.
    Waiting(Option<&'h str>),
    /// Cargo has built some more crates. That's about all attempts.
    Compiling(&'h BuildProgress),
}

/// What one run of cargo reports.
pub(super) struct CargoOutput<'o> {
    staged: &'o Staged<'o>,
    built: Vec<Built>,
    /// Programs that tests may run.
    pub(super) programs: Vec<PathBuf>,
    /// What prevented us from starting a compiler.
    pub(super) fault: Option<String>,
    /// Whether everything was built; `None` if cargo didn't even begin.
    pub(super) finished: Option<bool>,
}

impl<'o> CargoOutput<'o> {
    /// For attempts that are built together; nothing is reported yet.
    pub(super) fn of(staged: &'o Staged<'o>) -> Self {
        Self {
            staged,
            built: vec![Built::default(); staged.attempts.len()],
            programs: Vec::new(),
            fault: None,
            finished: None,
        }
    }

    /// Reads a line of cargo's standard output. `hear` gets what is new in it, with the index of its attempt.
    pub(super) fn read(&mut self, line: &[u8], hear: &mut impl FnMut(usize, BuildMessage<'_>)) {
        match CargoMessage::read(line) {
            Some(CargoMessage::CompilerMessage(said)) if said.message.is_fault() => {
                self.fault = Some(said.message.message);
            }
            Some(CargoMessage::CompilerMessage(said)) => {
                let Some(index) = self.attempt_of(&said.manifest_path, &said.target) else {
                    return;
                };
                let (attempt, dir) = (self.staged.attempts[index], self.staged.dir.dir());
                if let Some(said) = self.built[index].take(attempt, dir, said.message) {
                    hear(index, BuildMessage::Diagnostic(said));
                }
            }
            Some(CargoMessage::CompilerArtifact(artifact)) => self.add(artifact, hear),
            Some(CargoMessage::BuildFinished(end)) => self.finished = Some(end.success),
            None => {}
        }
    }

    fn add(&mut self, artifact: BuiltArtifact, hear: &mut impl FnMut(usize, BuildMessage<'_>)) {
        let target = artifact.target;
        let Some(path) = artifact.executable else {
            return;
        };
        let Some(index) = self.attempt_of(&artifact.manifest_path, &target) else {
            return;
        };
        let is = |wanted: &str| target.kind.iter().any(|kind| kind == wanted);
        if !artifact.profile.test {
            if is("bin") {
                hear(index, BuildMessage::Program(&path));
                self.built[index].program = Some(path.clone());
            }
            self.programs.push(path);
        // `cargo test` doesn't run benchmarks.
        } else if !is("bench") {
            let binary = TestBinary {
                integration: is("test"),
                target: target.name,
                path,
            };
            hear(index, BuildMessage::TestBinary(&binary));
            self.built[index].tests.push(binary);
        }
    }

    /// Whether something wasn't built and no source is to blame: a learner's mistake has a place, a fault of the machine has none.
    pub(super) fn blames_no_source(&self) -> bool {
        self.fault.is_some() || self.is_silent() || self.built.iter().any(Built::blames_no_place)
    }

    /// Whether something wasn't built and no message says why: a crashed compiler may print nothing, and cargo itself may fail.
    fn is_silent(&self) -> bool {
        let is_silent =
            |one: &Built| one.compiled() && one.tests.is_empty() && one.program.is_none();
        let none_failed = || self.built.iter().all(Built::compiled);
        self.finished != Some(true) && (self.built.iter().any(is_silent) || none_failed())
    }

    /// The outcome, now that cargo has ended. `stderr` is its standard error.
    pub(super) fn outcome(mut self, stderr: String) -> BuildOutcome {
        let is_silent = self.is_silent();
        for (built, attempt) in self.built.iter_mut().zip(&self.staged.attempts) {
            built.set_unbuilt_stages_aside(attempt.exercise);
        }
        match (self.finished, is_silent, self.built.as_mut_slice()) {
            (None, _, _) => BuildOutcome::CargoFailed(stderr),
            (_, true, [one]) => {
                one.diagnostics.push(crash(&stderr));
                BuildOutcome::Built(self.built)
            }
            (_, true, _) => BuildOutcome::CargoFailed(stderr),
            (_, false, _) => BuildOutcome::Built(self.built),
        }
    }

    /// Which attempt a package's manifest belongs to.
    fn attempt_of(&self, manifest: &Path, target: &Target) -> Option<usize> {
        let inside = manifest.strip_prefix(self.staged.dir.dir()).ok()?;
        self.staged.attempts.iter().position(|attempt| {
            let is_its_program = || attempt.exercise.name == target.name;
            inside.starts_with(&attempt.plan.package_dir)
                && (attempt.plan.program.is_none() || is_its_program())
        })
    }
}

/// The compiler ended without a readable message: uses what cargo printed about it on standard error.
pub fn crash(stderr: &str) -> Diagnostic {
    let lines: Vec<&str> = stderr
        .lines()
        .filter(|line| !line.starts_with("warning:"))
        .collect();
    let first = lines.iter().find_map(|line| line.strip_prefix("error: "));
    Diagnostic {
        severity: Severity::Error,
        code: None,
        message: first
            .unwrap_or("the compiler exited without an error message")
            .to_owned(),
        file: None,
        line: None,
        column: None,
        rendered: lines.join("\n").trim().to_owned() + "\n",
        in_learners_file: false,
        blocks: true,
        labels: Vec::new(),
    }
}
