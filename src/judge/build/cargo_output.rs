//! `CargoOutput`: what one call of cargo says of the attempts that it builds, and what that comes to. Starts nothing.

use std::path::{Path, PathBuf};

use crate::judge::rustc::{Built, BuiltArtifact, CargoMessage, Target, TestBinary};
use crate::judge::verdict::{Diagnostic, Severity};
use crate::judge::workbench::Staged;

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

/// What one call of cargo says.
pub(super) struct CargoOutput<'o> {
    staged: &'o Staged<'o>,
    built: Vec<Built>,
    /// Programs that tests may run.
    pub(super) programs: Vec<PathBuf>,
    /// What kept us from starting a compiler.
    pub(super) fault: Option<String>,
    /// Whether all was built; `None` where cargo did not even begin.
    pub(super) finished: Option<bool>,
}

impl<'o> CargoOutput<'o> {
    /// Of attempts that are built together; nothing was said yet.
    pub(super) fn of(staged: &'o Staged<'o>) -> Self {
        Self {
            staged,
            built: vec![Built::default(); staged.attempts.len()],
            programs: Vec::new(),
            fault: None,
            finished: None,
        }
    }

    /// Takes a line of its standard output. `hear` gets what is new in it, with the index of its attempt.
    pub(super) fn read(&mut self, line: &[u8], hear: &mut impl FnMut(usize, BuildMessage<'_>)) {
        match CargoMessage::read(line) {
            Some(CargoMessage::CompilerMessage(said)) if said.message.is_fault() => {
                self.fault = Some(said.message.message);
            }
            Some(CargoMessage::CompilerMessage(said)) => {
                let Some(index) = self.attempt_of(&said.manifest_path, &said.target) else {
                    return;
                };
                if let Some(said) =
                    self.built[index].take(self.staged.attempts[index], said.message)
                {
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
        // `cargo test` runs no benchmarks.
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

    /// Whether something was not built and no place in a source is named for it: what a learner wrote has one, what a machine lacks has none.
    pub(super) fn blames_nobody(&self) -> bool {
        self.fault.is_some() || self.is_silent() || self.built.iter().any(Built::blames_no_place)
    }

    /// Whether something was not built and nobody said why: a compiler that crashed may say nothing, and cargo itself may fail.
    fn is_silent(&self) -> bool {
        let is_silent =
            |one: &Built| one.compiled() && one.tests.is_empty() && one.program.is_none();
        let nobody_failed = || self.built.iter().all(Built::compiled);
        self.finished != Some(true) && (self.built.iter().any(is_silent) || nobody_failed())
    }

    /// What it comes to, now that cargo has ended. `words` is what it said on standard error.
    pub(super) fn outcome(mut self, words: String) -> BuildOutcome {
        match (self.finished, self.is_silent(), self.built.as_mut_slice()) {
            (None, _, _) => BuildOutcome::CargoFailed(words),
            (_, true, [one]) => {
                one.diagnostics.push(crash(&words));
                BuildOutcome::Built(self.built)
            }
            (_, true, _) => BuildOutcome::CargoFailed(words),
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

/// The compiler ended without a word that could be read: what cargo told of it on standard error.
pub fn crash(words: &str) -> Diagnostic {
    let told: Vec<&str> = words
        .lines()
        .filter(|line| !line.starts_with("warning:"))
        .collect();
    let first = told.iter().find_map(|line| line.strip_prefix("error: "));
    Diagnostic {
        severity: Severity::Error,
        code: None,
        message: first
            .unwrap_or("the compiler ended without a word")
            .to_owned(),
        file: None,
        line: None,
        column: None,
        rendered: told.join("\n").trim().to_owned() + "\n",
        in_learners_file: false,
        blocks: true,
    }
}
