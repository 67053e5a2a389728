//! `Judge`: attempts in, verdicts out.

use std::collections::HashMap;
use std::path::Path;

use super::decide::{Evidence, decide, skip};
use super::group::{Group, GroupOutcome};
use super::notes;
use crate::course::{Course, Pristine};
use crate::error::Result;
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::cache::{CacheInputs, Store, VerdictCache, known_toolchain};
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::{Event, Verdict};
use crate::judge::workbench::{Context, Workbench, groups};
use crate::process::{Cancel, Processors};

/// Judges attempts at one course's exercises.
#[derive(Debug)]
pub struct Judge {
    toolchain: Toolchain,
    bench: Workbench,
    pub(super) verdict_cache: VerdictCache,
    processors: Processors,
}

impl Judge {
    /// Finds the toolchain and takes a workbench. `jobs` is how many compilers and tests run at once, taken together; `None` means one per processor.
    pub fn new(course: &Course, jobs: Option<u16>) -> Result<Self> {
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
        })
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

    /// What every judging step needs.
    pub(super) fn context<'c>(&'c self, cancel: &'c Cancel) -> Context<'c> {
        Context {
            toolchain: &self.toolchain,
            bench: &self.bench,
            cancel,
            processors: &self.processors,
        }
    }

    /// Judges attempts, level by level. Verdicts are sent as events as soon as they're known.
    ///
    /// # Errors
    /// If the work is cancelled, or judging is impossible: no compiler, a full disk, crates of a level that were never fetched.
    pub fn judge(
        &self,
        pristine: &Pristine,
        attempts: &[Attempt<'_>],
        mode: Mode,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<()> {
        let mut open = Vec::new();
        let mut workspace_files: HashMap<&str, CacheInputs> = HashMap::new();
        for attempt in attempts {
            let workspace = attempt.plan.workspace.as_str();
            if !workspace_files.contains_key(workspace) {
                let inputs = attempt.workspace_files(pristine, attempts)?;
                workspace_files.insert(workspace, CacheInputs::new(inputs));
            }
        }
        let inputs = |attempt: &Attempt<'_>| &workspace_files[attempt.plan.workspace.as_str()];
        for (index, attempt) in attempts.iter().enumerate() {
            let known = || match mode {
                Mode::Batch => self.verdict_cache.get(attempt, inputs(attempt)),
                // If you save or ask again, you want to see it judged.
                Mode::Interactive => None,
            };
            if let Some(verdict) = self.without_building(attempt).or_else(known) {
                events(Event::Judged(verdict));
            } else {
                open.push(index);
            }
        }
        let mut groups = groups(attempts, &open, mode, |attempt| {
            inputs(attempt).workspace_files.files()
        });
        while !groups.is_empty() {
            let indices = groups.remove(0);
            let members: Vec<&Attempt<'_>> =
                indices.iter().map(|&index| &attempts[index]).collect();
            let Some(first) = members.first() else {
                continue;
            };
            let files = inputs(first).workspace_files.files();
            let group = Group {
                context: self.context(cancel),
                files,
                first,
                attempts: &members,
                mode,
            };
            match group.judge(events)? {
                GroupOutcome::Verdicts(judged) => {
                    for (attempt, verdict) in members.iter().zip(&judged) {
                        self.verdict_cache.put(attempt, inputs(attempt), verdict);
                    }
                }
                // A broken manifest prevents cargo from loading the whole group. Separately, each attempt gets its own answer.
                GroupOutcome::Separately => groups
                    .splice(0..0, indices.into_iter().map(|index| vec![index]))
                    .for_each(drop),
            }
        }
        Ok(())
    }

    /// Collects the verdicts, in the order of the attempts.
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
        let place: HashMap<&str, usize> = attempts
            .iter()
            .enumerate()
            .map(|(place, attempt)| (attempt.exercise.name.as_str(), place))
            .collect();
        verdicts.sort_by_key(|verdict| place.get(verdict.exercise.as_str()).copied());
        Ok(verdicts)
    }

    /// The verdict on an attempt that can't be built, or needn't be.
    pub(super) fn without_building(&self, attempt: &Attempt<'_>) -> Option<Verdict> {
        let rustfmt = attempt.exercise.checks.fmt && self.toolchain.rustfmt.is_none();
        let missing = attempt
            .exercise
            .needs
            .iter()
            .find(|program| which::which(program).is_err())
            .map(String::as_str);
        if let Some(missing) = missing.or(rustfmt.then_some("rustfmt")) {
            return Some(skip(attempt, missing));
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
