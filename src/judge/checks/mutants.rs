//! Tests that the learner wrote, against wrong implementations: each has to be caught by one of them.
//!
//! A wrong library is compiled apart, and the tests are compiled and linked against it by the calls that cargo made for the right one: from the same place,
//! with the same files around them. The right implementation goes the same way once more. So all that a test can tell one from the other by is
//! what the code does.

use std::fs;
use std::path::{Path, PathBuf};

use crate::course::{Files, ShippedMutant};
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::Attempt;
use crate::judge::run::{Test, pool, test_run};
use crate::judge::rustc::{Built, rewriting};
use crate::judge::verdict::{TestOutcome, TestResult};
use crate::judge::workbench::{Context, StagingDir, staged_files};

/// What judging tests by wrong implementations takes.
#[derive(Clone, Copy)]
pub struct MutantCheck<'i> {
    pub context: Context<'i>,
    pub staging: &'i StagingDir,
    pub attempt: &'i Attempt<'i>,
    pub built: &'i Built,
    /// The tests that pass on the right implementation.
    pub tests: &'i [Test],
}

/// Test programs, each beside the one that was built with the right implementation; or what keeps them from being built.
type Programs = Result<Vec<(PathBuf, PathBuf)>, Met>;

/// How tests get on with an implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Met {
    AllPass,
    /// This test does not pass.
    Fails(String),
    /// This test ended without a proof of anything.
    Unproven(String),
    /// The tests do not compile against it: the first error.
    Refused(String),
    /// It does not compile itself: the first error.
    Broken(String),
}

impl MutantCheck<'_> {
    /// One result for each wrong implementation, named by its path.
    pub fn run(self) -> Result<Vec<TestResult>> {
        let mutants = self.attempt.exercise.mutants(&self.attempt.files)?;
        if mutants.is_empty() || self.tests.is_empty() {
            return Ok(Vec::new());
        }
        let mut implementations: Vec<Files> = vec![Files::default()];
        implementations.extend(mutants.iter().map(|impostor| impostor.files.clone()));
        let meet = |files: &Files| self.meet(files);
        let met = pool::map(&implementations, self.context.workers(), meet)?;
        let Some(((right, _), wrong)) = met.split_first() else {
            return Ok(Vec::new());
        };
        let one = |(impostor, (met, seconds)): (&ShippedMutant, &(Met, f64))| {
            let fault = fault(impostor, right, met);
            TestResult {
                name: impostor.name.clone(),
                outcome: fault
                    .as_ref()
                    .map_or(TestOutcome::Passed, |(outcome, _)| *outcome),
                seconds: *seconds,
                output: String::new(),
                detail: fault.map(|(_, words)| words),
            }
        };
        Ok(mutants.iter().zip(wrong).map(one).collect())
    }

    /// Runs the tests against the exercise with other files laid over it, up to the first that does not pass.
    fn meet(self, files: &Files) -> Result<(Met, f64)> {
        let scratch = self.context.bench.scratch()?;
        let (programs, mut seconds) = match self.compile(files, scratch.path())? {
            (Ok(programs), seconds) => (programs, seconds),
            (Err(met), seconds) => return Ok((met, seconds)),
        };
        for test in self.tests {
            let Some((_, program)) = programs.iter().find(|(right, _)| *right == test.binary)
            else {
                continue;
            };
            let mut test = test.clone();
            test.binary.clone_from(program);
            let result = test_run::run(self.context, &test)?;
            seconds += result.seconds;
            match result.outcome {
                TestOutcome::Passed => {}
                TestOutcome::Unproven => return Ok((Met::Unproven(test.label), seconds)),
                _ => return Ok((Met::Fails(test.label), seconds)),
            }
        }
        Ok((Met::AllPass, seconds))
    }

    /// Builds the tests against the exercise with other files laid over it: each program beside the one that it stands for, or the first error.
    fn compile(self, files: &Files, dir: &Path) -> Result<(Programs, f64)> {
        let mut other = self.attempt.clone();
        other.files.overlay(files.clone());
        other.files.retain(|path| !path.starts_with("tests/"));
        let (files, _) = staged_files(&other);
        let (package, out) = (dir.join("package"), dir.join("out"));
        files.write_below(&package)?;
        let name = self.attempt.exercise.name.replace('-', "_");
        let mut invocations = Vec::new();
        let mut programs = Vec::new();
        for binary in self.built.tests.iter().filter(|binary| binary.integration) {
            let invocation = rewriting::of_built(self.attempt, self.staging, &binary.path)?;
            let Some(right) = invocation.extern_named(&name).map(Path::to_path_buf) else {
                return Err(self.lacks_library());
            };
            if invocations.is_empty() {
                let library = rewriting::of_built(self.attempt, self.staging, &right)?
                    .emitting("metadata,link");
                invocations.push(
                    library
                        .with_source(&package.join("src/lib.rs"))
                        .into_dir(&out),
                );
            }
            let against = out.join(right.file_name().unwrap_or_default());
            let invocation = invocation.emitting("link").into_dir(&out);
            let invocation = invocation.with_extern(&name, &against);
            let program = invocation.stem().unwrap_or_default();
            let program = program.with_extension(std::env::consts::EXE_EXTENSION);
            programs.push((binary.path.clone(), program));
            invocations.push(invocation);
        }
        let limits = self.attempt.exercise.limits.compiler;
        let mut seconds = 0.0;
        for (index, invocation) in invocations.iter().enumerate() {
            let compiled = invocation.compile(self.context, limits)?;
            seconds += compiled.seconds;
            if let Some(error) = compiled.errors.first() {
                // The library is the first call.
                let kind = if index == 0 {
                    Met::Broken
                } else {
                    Met::Refused
                };
                return Ok((Err(kind(error.message.clone())), seconds));
            }
        }
        // What a test finds there must not tell which implementation it meets.
        fs::remove_dir_all(&package).map_err(|cause| Error::io("remove", &package, &cause))?;
        Ok((Ok(programs), seconds))
    }

    fn lacks_library(self) -> Error {
        Problem::new(
            "this exercise has no library, and only a library can be replaced by a wrong one",
        )
        .at(self.attempt.exercise.path("src/lib.rs"), None)
        .next("write it, or take `mutants` out of the exercise's checks")
        .into()
    }
}

/// Why a wrong implementation is not caught, in words; `None` if it is. `right` is how the tests get on with the right one in its place.
fn fault(impostor: &ShippedMutant, right: &Met, wrong: &Met) -> Option<(TestOutcome, String)> {
    if *right != Met::AllPass {
        let words = "your tests do not always come to the same result on the right code: what they find must depend on the code alone";
        return Some((TestOutcome::Unproven, words.to_owned()));
    }
    match wrong {
        Met::Fails(_) => None,
        Met::AllPass => Some((
            TestOutcome::Failed,
            format!("all your tests pass on this wrong code: {}", impostor.fault),
        )),
        Met::Unproven(test) => Some((
            TestOutcome::Unproven,
            format!("on this wrong code `{test}` neither passes nor fails: something calls `exit`"),
        )),
        Met::Refused(error) => Some((
            TestOutcome::Unproven,
            format!(
                "your tests do not compile against this wrong code: they use something that the task does not name ({error})"
            ),
        )),
        Met::Broken(error) => Some((
            TestOutcome::Unproven,
            format!(
                "this wrong code does not compile, which is no fault of yours but the course's ({error})"
            ),
        )),
    }
}
