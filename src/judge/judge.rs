//! `Judge`: attempts in, verdicts out.

use std::collections::HashMap;
use std::path::Path;

use super::decide::{Evidence, decide, prevented, skip};
use super::group::{Group, GroupOutcome, Unfetched};
use super::notes;
use super::workspace_inputs::WorkspaceInputs;
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::{Attempt, Mode, newest_rust};
use crate::judge::build::through_wrapper;
use crate::judge::cache::{CacheInputs, Store, VerdictCache, known_toolchain};
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::{Event, Skip, Verdict};
use crate::judge::workbench::{Context, Oracles, Seeds, Workbench, groups};
use crate::process::{Cancel, Processors, Sandbox, must_have_room_to_build};

/// Judges attempts at one course's exercises.
#[derive(Debug)]
pub struct Judge {
    toolchain: Toolchain,
    bench: Workbench,
    pub(super) verdict_cache: VerdictCache,
    processors: Processors,
    oracles: Oracles,
}

impl Judge {
    /// Finds the toolchain and takes a workbench. `jobs` is how many compilers and tests run at once, taken together; `None` means one per processor.
    pub fn new(course: &Course, jobs: Option<u16>) -> Result<Self> {
        must_have_room_to_build()?;
        let bench = Workbench::take(course)?;
        let store = Store::at(bench.cache());
        let toolchain =
            known_toolchain(&store, &course.root)?.isolated(&course.root, bench.dir())?;
        let verdict_cache = VerdictCache::new(store, &toolchain);
        Ok(Self {
            toolchain,
            bench,
            verdict_cache,
            processors: jobs.map_or_else(Processors::of_this_machine, |jobs| {
                Processors::new(usize::from(jobs))
            }),
            oracles: Oracles::new(Seeds::new()),
        })
    }

    /// Asks learners' libraries what an earlier judge with these seeds asked.
    #[must_use]
    pub fn with_seeds(self, seeds: Seeds) -> Self {
        Self {
            oracles: Oracles::new(seeds),
            ..self
        }
    }

    /// The same judge for untrusted code.
    #[must_use]
    pub fn sandboxed(self, sandbox: Sandbox) -> Self {
        let toolchain = self.toolchain.sandboxed(sandbox);
        Self {
            verdict_cache: VerdictCache::new(Store::at(self.bench.cache()), &toolchain),
            toolchain,
            ..self
        }
    }

    /// The tools that the judge uses.
    pub fn toolchain(&self) -> &Toolchain {
        &self.toolchain
    }

    /// The folder with what an earlier judge built and judged, if there is one.
    pub fn reused(&self) -> Option<&Path> {
        self.bench.reused()
    }

    /// Whether it can judge again. If its scratch folders were deleted, for example by `git clean`, you need a new judge.
    pub fn is_ready(&self) -> bool {
        self.bench.is_intact()
    }

    /// Tries whether exercises of a course can be judged here, and returns the folder in which they're built.
    ///
    /// # Errors
    /// If a program can't be built, linked or run there, or the compiler is too old for an exercise.
    pub fn check_machine(
        &self,
        course: &Course,
        pristine: &Pristine,
        cancel: &Cancel,
    ) -> Result<&Path> {
        if let Some(required) = newest_rust(course, pristine, course.exercises())? {
            required.must_be_met(&self.toolchain.version)?;
        }
        let dir = self.bench.dir();
        let target = self.bench.target();
        let wrapper = self.bench.wrapper();
        let wrap = |cargo| through_wrapper(&self.toolchain, &wrapper, cargo);
        self.toolchain
            .check_environment((dir, &target), wrap, cancel)?;
        Ok(dir)
    }

    /// What every judging step needs.
    pub(super) fn context<'c>(&'c self, cancel: &'c Cancel) -> Context<'c> {
        Context {
            toolchain: &self.toolchain,
            bench: &self.bench,
            cancel,
            processors: &self.processors,
            oracles: &self.oracles,
        }
    }

    /// Judges attempts, level by level. Verdicts are sent as events as soon as they're known.
    ///
    /// In a batch, an attempt that can't be judged is skipped, and its verdict says what prevented it.
    ///
    /// # Errors
    /// If the work is cancelled, or nothing can be judged: no compiler, a full disk. For an interactive attempt, also if that one can't be judged.
    pub fn judge(
        &self,
        pristine: &Pristine,
        attempts: &[Attempt<'_>],
        mode: Mode,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<()> {
        let (open, workspace_files) = self.answer_known(pristine, attempts, mode, events)?;
        let inputs = |attempt: &Attempt<'_>| &workspace_files[attempt.plan.workspace.as_str()];
        let mut groups = groups(attempts, &open, mode, |attempt| {
            inputs(attempt).workspace_files.files()
        });
        let unfetched = Unfetched::default();
        while !groups.is_empty() {
            let indices = groups.remove(0);
            let members: Vec<&Attempt<'_>> =
                indices.iter().map(|&index| &attempts[index]).collect();
            let Some(first) = members.first() else {
                continue;
            };
            let group = Group {
                context: self.context(cancel),
                files: inputs(first).workspace_files.files(),
                first,
                attempts: &members,
                mode,
                unfetched: &unfetched,
            };
            match group.judge_all(events)? {
                GroupOutcome::Verdicts(judged) => {
                    for (attempt, verdict) in members.iter().zip(&judged) {
                        self.verdict_cache.put(attempt, inputs(attempt), verdict);
                    }
                }
                // A broken manifest prevents cargo from loading the whole group. Separately, each attempt gets its own answer.
                GroupOutcome::Separately(rest) => groups
                    .splice(0..0, rest.into_iter().map(|member| vec![indices[member]]))
                    .for_each(drop),
            }
        }
        Ok(())
    }

    /// Reports the verdicts that need no build. Returns the other attempts, by index, and the inputs of each workspace.
    fn answer_known<'a>(
        &self,
        pristine: &Pristine,
        attempts: &'a [Attempt<'_>],
        mode: Mode,
        events: &mut dyn FnMut(Event),
    ) -> Result<(Vec<usize>, HashMap<&'a str, CacheInputs>)> {
        let mut open = Vec::new();
        let mut workspace_files: HashMap<&str, WorkspaceInputs> = HashMap::new();
        for (index, attempt) in attempts.iter().enumerate() {
            let inputs = workspace_files
                .entry(attempt.plan.workspace.as_str())
                .or_insert_with(|| WorkspaceInputs::read(pristine, attempt, attempts));
            let answered = inputs
                .of(attempt)
                .and_then(|inputs| self.answered(attempt, inputs, mode));
            match answered {
                Ok(Some(verdict)) => events(Event::Judged(verdict)),
                Ok(None) => open.push(index),
                Err(error) => {
                    events(Event::Judged(prevented(attempt.exercise, mode, error)?));
                }
            }
        }
        let workspace_files = workspace_files
            .into_iter()
            .filter_map(|(workspace, inputs)| Some((workspace, inputs.into_inputs()?)))
            .collect();
        Ok((open, workspace_files))
    }

    /// The verdict that needs no build; `None` if there's none yet.
    fn answered(
        &self,
        attempt: &Attempt<'_>,
        inputs: &CacheInputs,
        mode: Mode,
    ) -> Result<Option<Verdict>> {
        let unbuilt = self.without_building(attempt);
        // If you save or ask again, you want to see it judged.
        if unbuilt.is_none() && mode == Mode::Batch {
            // The same compiler judged it, so it isn't too old.
            let known = self.verdict_cache.get(attempt, inputs);
            if known.is_some() {
                return Ok(known);
            }
        }
        self.must_not_be_too_old(attempt, inputs)?;
        Ok(unbuilt)
    }

    /// Collects the verdicts, in the order of the attempts.
    ///
    /// # Errors
    /// If one of them can't be judged.
    pub fn verdicts(
        &self,
        pristine: &Pristine,
        attempts: &[Attempt<'_>],
        mode: Mode,
        cancel: &Cancel,
    ) -> Result<Vec<Verdict>> {
        let mut verdicts = Vec::new();
        self.judge(pristine, attempts, mode, cancel, &mut |event| {
            if let Event::Judged(verdict) = event {
                verdicts.push(verdict);
            }
        })?;
        must_be_judged(&verdicts)?;
        let place: HashMap<&str, usize> = attempts
            .iter()
            .enumerate()
            .map(|(place, attempt)| (attempt.exercise.name.as_str(), place))
            .collect();
        verdicts.sort_by_key(|verdict| place.get(verdict.exercise.as_str()).copied());
        Ok(verdicts)
    }

    /// An error if the compiler is older than what an attempt requires.
    fn must_not_be_too_old(&self, attempt: &Attempt<'_>, inputs: &CacheInputs) -> Result<()> {
        let workspace = inputs.workspace_files.files();
        let required = attempt.required_rust(workspace.text("Cargo.toml"));
        required.must_be_met(&self.toolchain.version)
    }

    /// The verdict on an attempt that can't be built, or needn't be.
    pub(super) fn without_building(&self, attempt: &Attempt<'_>) -> Option<Verdict> {
        let exercise = attempt.exercise;
        let rustfmt = exercise.checks.fmt && self.toolchain.rustfmt.is_none();
        let rustfmt = rustfmt.then(|| Skip::Program("rustfmt".to_owned()));
        if let Some(why) = Skip::of(exercise).or(rustfmt) {
            return Some(skip(exercise, why));
        }
        let preflight = attempt.preflight()?;
        Some(decide(
            attempt,
            Evidence {
                diagnostics: vec![preflight],
                notes: notes::of(&self.toolchain, attempt),
                ..Evidence::default()
            },
        ))
    }
}

/// The attempts that can be made. In a batch, the exercises of all others are skipped.
pub fn readable<'c>(
    exercises: impl IntoIterator<Item = &'c Exercise>,
    attempt: impl Fn(&'c Exercise) -> Result<Attempt<'c>>,
    events: &mut dyn FnMut(Event),
) -> Result<Vec<Attempt<'c>>> {
    let mut attempts = Vec::new();
    for exercise in exercises {
        match attempt(exercise) {
            Ok(attempt) => attempts.push(attempt),
            Err(error) => events(Event::Judged(prevented(exercise, Mode::Batch, error)?)),
        }
    }
    Ok(attempts)
}

/// An error if something prevented one of these from being judged.
pub fn must_be_judged(verdicts: &[Verdict]) -> Result<()> {
    let mut problems: Vec<Problem> = Vec::new();
    for problem in verdicts.iter().flat_map(Verdict::prevented) {
        if !problems.contains(problem) {
            problems.push(problem.clone());
        }
    }
    Error::of(problems).map_or(Ok(()), Err)
}
