//! `Replay`: builds a saved exercise without cargo, from the invocations that cargo made for it last time.
//!
//! Cargo spends a third of a save finding out that one file changed. If nothing else did, we run its invocations ourselves, in the order of their
//! dependencies, and leave out those whose inputs are unchanged. Whenever we're in doubt, we run cargo.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::executor::{Executor, InvocationOutcome};
use super::recording::{BuildArtifacts, Recording, ReplayKey};
use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::rustc::{Built, CompiledCrate, CompilerMessage, Invocation, TestBinary};
use crate::judge::verdict::Diagnostic;
use crate::judge::workbench::{Context, StagingDir};

/// How a replay went.
pub enum Replayed {
    /// The result that cargo would have produced.
    Built(Built),
    /// Run cargo.
    InDoubt,
    /// Run cargo, and record everything again.
    NotRecorded,
}

/// Builds one attempt from the invocations that were recorded under this key for its staging directory.
pub fn replay(
    context: Context<'_>,
    (staging, key): (&StagingDir, ReplayKey),
    attempt: &Attempt<'_>,
    mut diagnosed: impl FnMut(&Diagnostic),
) -> Result<Replayed> {
    let recorded = Recording::of(staging);
    let Some(invocations) = recorded.invocations(key) else {
        return Ok(Replayed::NotRecorded);
    };
    if !are_complete(&invocations) {
        return Ok(Replayed::InDoubt);
    }
    let executor = Executor {
        context,
        recorded: &recorded,
        invocations: &invocations,
        limits: attempt.exercise.limits.compiler,
    };
    let mut built = Built::default();
    let outcomes = executor.run_all(&mut |line| {
        let message = serde_json::from_slice::<CompilerMessage>(line).ok();
        if let Some(said) = message.and_then(|message| built.take(attempt, staging.dir(), message))
        {
            diagnosed(said);
        }
    });
    let mut failed = false;
    for outcome in outcomes {
        match outcome? {
            InvocationOutcome::Rebuilt
            | InvocationOutcome::Unchanged
            | InvocationOutcome::NotTried => {}
            InvocationOutcome::Failed => failed = true,
            InvocationOutcome::Lost => return Ok(Replayed::InDoubt),
        }
    }
    if failed && !rejected_source(&built) {
        return Ok(Replayed::InDoubt);
    }
    built.manifest_advice = recorded.advice();
    let artifacts = recorded.artifacts();
    let tests = artifacts.iter().flat_map(|artifacts| &artifacts.tests);
    built.tests = tests.cloned().map(test_binary).collect();
    built.crates = invocations.iter().filter_map(CompiledCrate::of).collect();
    built.set_unbuilt_stages_aside(attempt.exercise);
    if !built.compiled() {
        // As with cargo: crates that depend on it can't be built, and its diagnostics are the answer.
        return Ok(Replayed::Built(built));
    }
    let Some(artifacts) = artifacts else {
        return Ok(Replayed::InDoubt);
    };
    if built.lacks_a_stage(attempt.exercise) || !link_programs(&artifacts, &invocations) {
        return Ok(Replayed::InDoubt);
    }
    built.program = artifacts.programs.first().cloned();
    Ok(Replayed::Built(built))
}

fn test_binary((target, path, integration): (String, PathBuf, bool)) -> TestBinary {
    TestBinary {
        target,
        path,
        integration,
    }
}

/// Whether the compiler rejected the source. An error without a place in a file may be the machine's fault.
fn rejected_source(built: &Built) -> bool {
    !built.compiled() && !built.blames_no_place()
}

/// Whether the invocations can run: each needs only what exists or what another one writes, and there is no cycle.
fn are_complete(invocations: &[Invocation]) -> bool {
    let is_there =
        |path: &Path| invocations.iter().any(|invocation| invocation.writes(path)) || path.exists();
    let all_there = invocations
        .iter()
        .flat_map(Invocation::externs)
        .all(is_there);
    let mut open: Vec<&Invocation> = invocations.iter().collect();
    while let Some(ready) = open
        .iter()
        .position(|invocation| !open.iter().any(|other| invocation.needs(other)))
    {
        open.swap_remove(ready);
    }
    !invocations.is_empty() && all_there && open.is_empty()
}

/// Links programs to where tests look for them, as cargo does. Returns whether that worked.
pub(super) fn link_programs(artifacts: &BuildArtifacts, invocations: &[Invocation]) -> bool {
    let built: HashMap<&str, PathBuf> = invocations
        .iter()
        .filter(|invocation| invocation.builds_program())
        .filter_map(|invocation| Some((invocation.crate_name()?, invocation.stem()?)))
        .collect();
    artifacts.programs.iter().all(|program| {
        let name = program
            .file_stem()
            .map(|name| name.to_string_lossy().replace('-', "_"))
            .unwrap_or_default();
        let Some(stem) = built.get(name.as_str()) else {
            return false;
        };
        let built = stem.with_extension(std::env::consts::EXE_EXTENSION);
        _ = fs::remove_file(program);
        fs::hard_link(&built, program)
            .or_else(|_| fs::copy(&built, program).map(|_| ()))
            .is_ok()
    })
}
