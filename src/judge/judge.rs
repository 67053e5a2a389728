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
    pub(super) kept: VerdictCache,
    processors: Processors,
}

impl Judge {
    /// Finds the toolchain and takes a workbench. `jobs` says how many compilers and tests run at once, taken together; `None` is one for each processor.
    pub fn new(course: &Course, jobs: Option<u16>) -> Result<Self> {
        let bench = Workbench::take(course)?;
        let store = Store::at(bench.cache());
        let toolchain = known_toolchain(&store, &course.root)?;
        let kept = VerdictCache::new(store, &toolchain);
        Ok(Self {
            toolchain,
            bench,
            kept,
            processors: jobs.map_or_else(Processors::of_this_machine, |jobs| {
                Processors::new(usize::from(jobs))
            }),
        })
    }

    /// The programs that judge.
    pub fn toolchain(&self) -> &Toolchain {
        &self.toolchain
    }

    /// The folder with what an earlier judge built and judged, if there is one.
    pub fn reused(&self) -> Option<&Path> {
        self.bench.reused()
    }

    /// Whether it can judge once more. Where its scratch folders were deleted, as `git clean` does it, a new judge can.
    pub fn is_ready(&self) -> bool {
        self.bench.is_intact()
    }

    /// What every step of judging needs.
    pub(super) fn context<'c>(&'c self, cancel: &'c Cancel) -> Context<'c> {
        Context {
            toolchain: &self.toolchain,
            bench: &self.bench,
            cancel,
            processors: &self.processors,
        }
    }

    /// Judges attempts, level by level. Verdicts leave by events, in the order in which they are reached.
    ///
    /// # Errors
    /// If the work is cancelled, or something keeps us from judging at all: no compiler, a full disk, crates of a level that were never fetched.
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
                let around = attempt.workspace_files(pristine, attempts)?;
                workspace_files.insert(workspace, CacheInputs::new(around));
            }
        }
        let around = |attempt: &Attempt<'_>| &workspace_files[attempt.plan.workspace.as_str()];
        for (index, attempt) in attempts.iter().enumerate() {
            let known = || match mode {
                Mode::Batch => self.kept.get(attempt, around(attempt)),
                // Who saves or asks again wants to see it judged.
                Mode::Interactive => None,
            };
            if let Some(verdict) = self.without_building(attempt).or_else(known) {
                events(Event::Judged(verdict));
            } else {
                open.push(index);
            }
        }
        let mut groups = groups(attempts, &open, mode, |attempt| {
            around(attempt).workspace_files.files()
        });
        while !groups.is_empty() {
            let indices = groups.remove(0);
            let members: Vec<&Attempt<'_>> =
                indices.iter().map(|&index| &attempts[index]).collect();
            let Some(first) = members.first() else {
                continue;
            };
            let files = around(first).workspace_files.files();
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
                        self.kept.put(attempt, around(attempt), verdict);
                    }
                }
                // One broken manifest keeps cargo from loading its neighbours; apart, each gets its own answer.
                GroupOutcome::Apart => groups
                    .splice(0..0, indices.into_iter().map(|index| vec![index]))
                    .for_each(drop),
            }
        }
        Ok(())
    }

    /// The same with a listener that collects: verdicts in the order of the attempts.
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

    /// The verdict on an attempt that need not be built, or cannot be.
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
