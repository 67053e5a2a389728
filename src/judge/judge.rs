//! `Judge`: attempts in, verdicts out.

use std::collections::HashMap;
use std::num::NonZero;
use std::thread;
use std::time::Instant;

use super::decide::{Evidence, decide, skip};
use super::notes;
use super::testing::Testing;
use crate::course::{Course, Files, Pristine};
use crate::error::{Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::build::{Build, BuildMessage, BuildOutcome, cargo_error};
use crate::judge::cache::{CacheInputs, Store, VerdictCache, known_toolchain};
use crate::judge::replay::ReplayKey;
use crate::judge::run::{TestContext, TestQueue};
use crate::judge::rustc::Built;
use crate::judge::toolchain::Toolchain;
use crate::judge::verdict::{Event, Verdict};
use crate::judge::workbench::{BuildGroup, StagingDir, Workbench, dependencies, groups};
use crate::process::Cancel;

/// Judges attempts at one course's exercises.
#[derive(Debug)]
pub struct Judge {
    toolchain: Toolchain,
    bench: Workbench,
    pub(super) kept: VerdictCache,
    jobs: Option<u16>,
}

impl Judge {
    /// Finds the toolchain and takes a workbench. `jobs` says how many compilers, and how many tests, run at once; `None` is one a processor.
    pub fn new(course: &Course, jobs: Option<u16>) -> Result<Self> {
        let bench = Workbench::take(course)?;
        let store = Store::at(bench.cache());
        let toolchain = known_toolchain(&store, &course.root)?;
        let kept = VerdictCache::new(store, &toolchain);
        Ok(Self {
            toolchain,
            bench,
            kept,
            jobs,
        })
    }

    /// The programs that judge.
    pub fn toolchain(&self) -> &Toolchain {
        &self.toolchain
    }

    /// Whether it can judge once more. Where its scratch folders were deleted, as `git clean` does it, a new judge can.
    pub fn is_ready(&self) -> bool {
        self.bench.is_intact()
    }

    /// The scratch space.
    pub(super) fn bench(&self) -> &Workbench {
        &self.bench
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
            if !workspace_files.contains_key(attempt.workspace()) {
                let around = attempt.workspace_files(pristine, attempts)?;
                workspace_files.insert(attempt.workspace(), CacheInputs::new(around));
            }
        }
        let around = |attempt: &Attempt<'_>| &workspace_files[attempt.workspace()];
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
            let group = groups.remove(0);
            let members: Vec<&Attempt<'_>> = group.iter().map(|&index| &attempts[index]).collect();
            let Some(first) = members.first() else {
                continue;
            };
            match self.judge_group(
                around(first).workspace_files.files(),
                &members,
                mode,
                cancel,
                events,
            )? {
                GroupOutcome::Verdicts(judged) => {
                    for (attempt, verdict) in members.iter().zip(&judged) {
                        self.kept.put(attempt, around(attempt), verdict);
                    }
                }
                // One broken manifest keeps cargo from loading its neighbours; apart, each gets its own answer.
                GroupOutcome::Apart => groups
                    .splice(0..0, group.into_iter().map(|index| vec![index]))
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

    fn judge_group(
        &self,
        files: &Files,
        attempts: &[&Attempt<'_>],
        mode: Mode,
        cancel: &Cancel,
        events: &mut dyn FnMut(Event),
    ) -> Result<GroupOutcome> {
        let Some(first) = attempts.first() else {
            return Ok(GroupOutcome::Verdicts(Vec::new()));
        };
        // What is saved again and again is built incrementally; cargo would build it anew if that changed in one folder.
        let name = match (mode, attempts.len()) {
            (Mode::Interactive, _) => format!("one/{}", first.exercise.name),
            (Mode::Batch, 1) => format!("alone/{}", first.exercise.name),
            (Mode::Batch, _) => format!("all/{}", BuildGroup::of(first, files).staging()),
        };
        self.bench.check_clock()?;
        let staging = self.bench.stage(&name, files, attempts)?;
        let is_own = first.exercise.form.is_own();
        let level = first.level;
        let fetched = self.bench.fetched(level);
        if is_own && dependencies::has_any(files) && !dependencies::are_fetched(files, &fetched) {
            events(Event::Preparing(format!(
                "fetching the crates of level {}",
                level.id
            )));
            let toolchain = &self.toolchain;
            dependencies::fetch(toolchain, level, files, &staging, &fetched, cancel)?;
        }
        // Tests run while the rest is still being built.
        let context = self.context(&staging, attempts, cancel);
        let judged = context.with_queue(self.workers(), |queue| {
            self.build_and_test(queue, context, files, mode, events)
        });
        self.bench.check_clock()?;
        judged
    }

    fn build_and_test(
        &self,
        queue: &TestQueue<'_>,
        context: TestContext<'_>,
        files: &Files,
        mode: Mode,
        events: &mut dyn FnMut(Event),
    ) -> Result<GroupOutcome> {
        let TestContext {
            staging,
            attempts,
            cancel,
            ..
        } = context;
        let Some(first) = attempts.first() else {
            return Ok(GroupOutcome::Verdicts(Vec::new()));
        };
        let started = Instant::now();
        let testing = |built_in| self.testing(context, built_in);
        if !first.exercise.form.is_built() {
            let built = vec![Built::default(); attempts.len()];
            return testing(0.0)
                .run(queue, built, events)
                .map(GroupOutcome::Verdicts);
        }
        events(Event::Building {
            exercises: attempts.len(),
        });
        let key = (mode == Mode::Interactive)
            .then(|| ReplayKey::of(&self.toolchain, staging, files, first))
            .flatten();
        let build = Build {
            toolchain: &self.toolchain,
            bench: &self.bench,
            jobs: self.jobs,
            incremental: mode == Mode::Interactive,
        };
        let build = |events: &mut dyn FnMut(Event)| {
            let hear = |index: usize, heard: BuildMessage<'_>| match heard {
                BuildMessage::Diagnostic(diagnostic) => events(Event::Diagnosed {
                    exercise: attempts[index].exercise.name.clone(),
                    diagnostic: diagnostic.clone(),
                }),
                BuildMessage::TestBinary(binary) => queue.add_early(index, binary),
                BuildMessage::Program(path) => queue.add_program_early(index, path),
            };
            build.run(staging, attempts, key, cancel, hear)
        };
        let mut end = build(events)?;
        if let BuildOutcome::CargoFailed(words) = &end
            && !first.exercise.form.is_own()
            && dependencies::are_missing(words)
        {
            events(Event::Preparing("fetching crates".to_owned()));
            dependencies::fetch_for_others(&self.toolchain, staging, cancel)?;
            end = build(events)?;
        }
        if !self.bench.is_intact() {
            return Err(Problem::new(
                "the folder in which exercises are built was taken away while it was in use",
            )
            .next("try again")
            .into());
        }
        let built = match end {
            BuildOutcome::Built(built) => built,
            BuildOutcome::CargoFailed(_) if attempts.len() > 1 => return Ok(GroupOutcome::Apart),
            BuildOutcome::CargoFailed(words) => {
                let diagnostic = cargo_error::diagnostic(first, staging, &words);
                let seconds = started.elapsed().as_secs_f64();
                let seen = Evidence {
                    diagnostics: vec![diagnostic],
                    notes: notes::of(&self.toolchain, first),
                    seconds,
                    ..Evidence::default()
                };
                let verdict = decide(first, seen);
                events(Event::Judged(verdict.clone()));
                return Ok(GroupOutcome::Verdicts(vec![verdict]));
            }
        };
        let share = u32::try_from(attempts.len()).unwrap_or(u32::MAX);
        let built_in = (started.elapsed() / share).as_secs_f64();
        let verdicts = testing(built_in).run(queue, built, events);
        verdicts.map(GroupOutcome::Verdicts)
    }

    /// What tests of attempts that were laid out in a space run on.
    pub(super) fn context<'g>(
        &'g self,
        staging: &'g StagingDir,
        attempts: &'g [&'g Attempt<'g>],
        cancel: &'g Cancel,
    ) -> TestContext<'g> {
        TestContext {
            bench: &self.bench,
            staging,
            attempts,
            cancel,
        }
    }

    pub(super) fn testing<'t>(&'t self, context: TestContext<'t>, built_in: f64) -> Testing<'t> {
        Testing {
            toolchain: &self.toolchain,
            context,
            built_in,
            workers: self.workers(),
        }
    }

    pub(super) fn workers(&self) -> usize {
        self.jobs
            .map(usize::from)
            .or_else(|| thread::available_parallelism().ok().map(NonZero::get))
            .unwrap_or(1)
    }
}

/// How the judging of a group went.
pub(super) enum GroupOutcome {
    Verdicts(Vec<Verdict>),
    /// Cargo refused the group as a whole.
    Apart,
}
