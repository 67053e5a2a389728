//! `Rebuild`: an attempt's own crates, compiled once more with other arguments, beside what cargo built.
//!
//! The invocations that cargo made are rewritten and replayed, so only what changed since the last time is compiled. Dependencies are linked as cargo
//! built them. Knows nothing of what the programs are for.

use std::collections::{BTreeSet, HashMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::executor::{Executor, InvocationOutcome};
use super::recording::{BuildArtifacts, Recording, ReplayKey, keep};
use super::replay::link_programs;
use super::result_dir::ResultDir;
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{CompilerMessage, DepInfo, Invocation};
use crate::judge::workbench::{Context, StagingDir};

/// What compiling an attempt once more takes.
pub struct Rebuild<'r> {
    pub context: Context<'r>,
    pub staging: &'r StagingDir,
    pub attempt: &'r Attempt<'r>,
    /// The calls of the compiler that built it.
    pub invocations: Vec<Invocation>,
}

/// An attempt's programs, compiled once more.
#[derive(Debug)]
pub struct Rebuilt {
    results: ResultDir,
    /// Its programs that aren't test binaries, by the names of their crates.
    bins: HashMap<String, PathBuf>,
    /// Seconds that it took.
    pub seconds: f64,
    /// Variables that its sources read while they were compiled.
    pub variables: BTreeSet<String>,
}

impl Rebuilt {
    /// The program in the place of one that cargo built.
    pub fn program(&self, original: &Path) -> PathBuf {
        let name = original.file_stem().unwrap_or_default().to_string_lossy();
        let bin = self.bins.get(&name.replace('-', "_"));
        bin.cloned().unwrap_or_else(|| {
            let name = original.file_name().unwrap_or_default();
            self.results.deps().join(name)
        })
    }
}

impl Rebuild<'_> {
    /// Compiles with the arguments and variables that `adapt` adds, into the place `name` beside the attempt; the compiler's first error where that
    /// fails.
    pub fn run(
        &self,
        name: &str,
        adapt: impl Fn(Invocation) -> Invocation,
    ) -> Result<Result<Rebuilt, String>> {
        let started = Instant::now();
        let package = self.attempt.package_dir(self.staging.dir());
        let results = ResultDir::at(package.join(".runner").join(name));
        results.create()?;
        let originals = self.originals();
        let moved = |invocation: &Invocation| adapt(results.moved(invocation, &originals));
        let invocations: Vec<Invocation> = originals.iter().map(moved).collect();
        let recorded = self.recorded(&results, &invocations);
        let executor = Executor {
            context: self.context,
            recorded: &recorded,
            invocations: &invocations,
            limits: self.attempt.exercise.limits.compiler,
        };
        let mut first_error = None;
        let outcomes = executor.run_all(&mut |line| {
            let message = serde_json::from_slice::<CompilerMessage>(line).ok();
            let error = message.filter(|said| said.level.starts_with("error"));
            first_error = first_error.take().or(error.map(|said| said.message));
        });
        for outcome in outcomes {
            match outcome? {
                InvocationOutcome::Rebuilt
                | InvocationOutcome::Unchanged
                | InvocationOutcome::NotTried => {}
                InvocationOutcome::Failed => {
                    return Ok(Err(first_error.unwrap_or_else(no_answer)));
                }
                InvocationOutcome::Lost => return Ok(Err(no_answer())),
            }
        }
        let programs = programs(&invocations);
        if !link_programs(&programs, &invocations) {
            let problem = Problem::new("a program that tests start could not be put in its place");
            return Err(problem
                .at(results.programs(), None)
                .next("try again")
                .into());
        }
        let read = invocations.iter().filter_map(Invocation::stem);
        let read = read.filter_map(|stem| DepInfo::read(&stem));
        let names = read.flat_map(|read| read.variables.into_iter().map(name_of));
        Ok(Ok(Rebuilt {
            variables: names.collect(),
            bins: bins(&invocations),
            results,
            seconds: started.elapsed().as_secs_f64(),
        }))
    }

    /// What is called once more. What runs inside the compiler is left as it is.
    fn originals(&self) -> Vec<Invocation> {
        let invocations = self.invocations.iter().cloned();
        invocations
            .filter(|invocation| !invocation.builds_macros())
            .map(|invocation| invocation.plain(self.context.toolchain))
            .collect()
    }

    /// What these invocations came to the last time; empty where they're other ones.
    fn recorded(&self, results: &ResultDir, invocations: &[Invocation]) -> Recording {
        let recorded = Recording::at(results.dir().join("recorded"));
        let key = Fingerprint::builder("rebuild")
            .value(&(self.context.toolchain.fingerprint(), invocations))
            .finish();
        let key = ReplayKey(key);
        if recorded.invocations(key).is_none() {
            recorded.begin(key);
            for invocation in invocations {
                keep(recorded.dir(), invocation);
            }
            recorded.close(key);
        }
        recorded
    }
}

/// Where programs are written, by the names of their crates.
fn bins(invocations: &[Invocation]) -> HashMap<String, PathBuf> {
    let bins = invocations.iter().filter(|call| call.builds_program());
    let place = |bin: &Invocation| {
        let path = bin.stem()?.with_extension(std::env::consts::EXE_EXTENSION);
        Some((bin.crate_name()?.to_owned(), path))
    };
    bins.filter_map(place).collect()
}

/// Where tests look for the programs that they start.
fn programs(invocations: &[Invocation]) -> BuildArtifacts {
    let variables = invocations.iter().flat_map(|invocation| &invocation.env);
    let is_program = |key: &OsString| {
        let key = key.to_str();
        key.is_some_and(|key| key.starts_with("CARGO_BIN_EXE_"))
    };
    let named = variables.filter(|(key, _)| is_program(key));
    let named: BTreeSet<PathBuf> = named.map(|(_, path)| PathBuf::from(path)).collect();
    BuildArtifacts {
        programs: named.into_iter().collect(),
        ..BuildArtifacts::default()
    }
}

/// The name in a line `NAME=value`.
fn name_of(variable: String) -> String {
    match variable.split_once('=') {
        Some((name, _)) => name.to_owned(),
        None => variable,
    }
}

fn no_answer() -> String {
    "the compiler gave no answer".to_owned()
}
