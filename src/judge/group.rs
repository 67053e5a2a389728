//! `Group`: attempts that one run of cargo builds, from staging to their verdicts.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::time::Instant;

use super::decide::{Evidence, decide, prevented};
use super::notes;
use super::testing::Testing;
use crate::course::Files;
use crate::error::{Error, Problem, Result};
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::build::{Build, BuildMessage, BuildOutcome, cargo_error, manifest_advice};
use crate::judge::replay::{Recording, ReplayKey};
use crate::judge::run::{Deadlines, TestQueue};
use crate::judge::rustc::{Built, Invocation};
use crate::judge::verdict::{Diagnostic, Event, Verdict};
use crate::judge::workbench::{
    BuildGroup, Context, Staged, StagingDir, dependencies, staging_manifest,
};

/// Attempts that one run of cargo builds.
#[derive(Clone, Copy)]
pub(super) struct Group<'g> {
    pub(super) context: Context<'g>,
    /// Their workspace's files.
    pub(super) files: &'g Files,
    pub(super) first: &'g Attempt<'g>,
    /// All of them, including the first.
    pub(super) attempts: &'g [&'g Attempt<'g>],
    pub(super) mode: Mode,
    pub(super) unfetched: &'g Unfetched,
}

/// Why crates couldn't be fetched, by workspace. One attempt to reach a network that isn't there is enough.
pub(super) type Unfetched = RefCell<HashMap<String, Error>>;

/// The result of judging a group.
pub(super) enum GroupOutcome {
    Verdicts(Vec<Verdict>),
    /// The group couldn't be judged as a whole. Judge these separately.
    Separately(Vec<usize>),
}

impl<'g> Group<'g> {
    /// Judges them. If something prevents that, those that it's about are skipped.
    ///
    /// # Errors
    /// If someone waits for this exercise, or nothing can be judged.
    pub(super) fn judge_all(self, events: &mut dyn FnMut(Event)) -> Result<GroupOutcome> {
        let mut judged: HashSet<String> = HashSet::new();
        let outcome = self.judge(&mut |event| {
            if let Event::Judged(verdict) = &event {
                judged.insert(verdict.exercise.clone());
            }
            events(event);
        });
        let is_open = |attempt: &Attempt<'_>| !judged.contains(&attempt.exercise.name);
        let open: Vec<usize> = (0..self.attempts.len())
            .filter(|&index| is_open(self.attempts[index]))
            .collect();
        match (outcome, open.as_slice()) {
            (Err(error), &[index]) => {
                let exercise = self.attempts[index].exercise;
                events(Event::Judged(prevented(exercise, self.mode, error)?));
                Ok(GroupOutcome::Separately(Vec::new()))
            }
            // Whichever it was about, the others get a verdict.
            (Err(error), [_, ..]) if !error.ends_everything() => Ok(GroupOutcome::Separately(open)),
            (outcome, _) => outcome,
        }
    }

    /// Fetches crates, unless that failed before for the same workspace.
    fn fetch_once(self, fetch: impl FnOnce() -> Result<()>) -> Result<()> {
        let workspace = &self.first.plan.workspace;
        if let Some(error) = self.unfetched.borrow().get(workspace) {
            return Err(error.clone());
        }
        fetch().inspect_err(|error| {
            let mut unfetched = self.unfetched.borrow_mut();
            unfetched.insert(workspace.clone(), error.clone());
        })
    }

    /// Stages and builds a single attempt, and runs none of its tests. Nothing is compiled if this attempt was judged last.
    pub(super) fn build_only(self) -> Result<(Staged<'g>, BuildOutcome)> {
        let bench = self.context.bench;
        bench.check_clock()?;
        let staged = bench.stage(&self.staging_name(), self.files, self.attempts)?;
        self.fetch(&staged.dir, &mut |_| {})?;
        let build = Build {
            context: self.context,
            incremental: true,
        };
        let outcome = build.run(&staged, self.replay_key(&staged.dir), |_, _| {})?;
        Ok((staged, outcome))
    }

    /// Judges them; one verdict per attempt, in their order.
    fn judge(self, events: &mut dyn FnMut(Event)) -> Result<GroupOutcome> {
        let Self {
            context, attempts, ..
        } = self;
        context.bench.check_clock()?;
        let name = self.staging_name();
        let staged = context.bench.stage(&name, self.files, attempts)?;
        self.fetch(&staged.dir, events)?;
        // Tests run while the rest is still being built.
        let judged = TestQueue::with(context, &staged, Deadlines::Strict, |queue| {
            self.build_and_test(&staged, queue, events)
        });
        context.bench.check_clock()?;
        judged
    }

    /// Only interactive builds are incremental. They get a folder of their own, because cargo rebuilds everything if that setting changes.
    fn staging_name(self) -> String {
        let name = &self.first.exercise.name;
        match (self.mode, self.attempts.len()) {
            (Mode::Interactive, _) => format!("one/{name}"),
            (Mode::Batch, 1) => format!("alone/{name}"),
            (Mode::Batch, _) => {
                let group = BuildGroup::of(self.first, self.files);
                format!("all/{}", group.staging())
            }
        }
    }

    /// Fetches the crates that the lock file of a workspace in our own format lists for these attempts.
    fn fetch(self, staging: &StagingDir, events: &mut dyn FnMut(Event)) -> Result<()> {
        let Self {
            context,
            files,
            attempts,
            ..
        } = self;
        if !self.first.plan.is_hermetic
            || !staging_manifest::locks_crates(files)
            || dependencies::are_fetched(context.bench, files, attempts)
        {
            return Ok(());
        }
        self.fetch_once(|| dependencies::fetch(context, attempts, files, staging, events))
    }

    fn build_and_test(
        self,
        staged: &Staged<'_>,
        queue: &TestQueue<'_, '_>,
        events: &mut dyn FnMut(Event),
    ) -> Result<GroupOutcome> {
        let attempts = self.attempts;
        let started = Instant::now();
        let built = if self.first.plan.targets.is_some() {
            match self.build(staged, queue, events)? {
                BuildOutcome::Built(built) => built,
                BuildOutcome::CargoFailed(_) if attempts.len() > 1 => {
                    return Ok(GroupOutcome::Separately((0..attempts.len()).collect()));
                }
                BuildOutcome::CargoFailed(words) => {
                    let verdict = self.unloadable(&staged.dir, &words, started);
                    events(Event::Judged(verdict.clone()));
                    return Ok(GroupOutcome::Verdicts(vec![verdict]));
                }
            }
        } else {
            vec![Built::default(); attempts.len()]
        };
        let share = u32::try_from(attempts.len()).unwrap_or(u32::MAX);
        let built_in = (started.elapsed() / share).as_secs_f64();
        Testing::of(queue, built_in, self.mode)
            .run(queue, built, events)
            .map(GroupOutcome::Verdicts)
    }

    /// Builds them, and builds them again if crates had to be fetched first.
    fn build(
        self,
        staged: &Staged<'_>,
        queue: &TestQueue<'_, '_>,
        events: &mut dyn FnMut(Event),
    ) -> Result<BuildOutcome> {
        let Self {
            context, attempts, ..
        } = self;
        let building = || Event::Building {
            exercises: attempts.len(),
        };
        events(building());
        let key = self.replay_key(&staged.dir);
        let build = Build {
            context,
            incremental: self.mode == Mode::Interactive,
        };
        let is_about_a_stage = |index: usize, said: &Diagnostic| {
            let file = said.file.as_deref();
            file.is_some_and(|file| attempts[index].exercise.stage_of_file(file).is_some())
        };
        let run = |events: &mut dyn FnMut(Event)| {
            let hear = |index: usize, heard: BuildMessage<'_>| match heard {
                // Whether a later stage has to compile is known when those before it pass.
                BuildMessage::Diagnostic(diagnostic) if is_about_a_stage(index, diagnostic) => {}
                BuildMessage::Diagnostic(diagnostic) => events(Event::Diagnosed {
                    exercise: attempts[index].exercise.name.clone(),
                    diagnostic: diagnostic.clone(),
                }),
                BuildMessage::TestBinary(binary) => queue.add_early(index, binary),
                BuildMessage::Program(path) => queue.add_program_early(index, path),
                BuildMessage::Waiting(Some(what)) => events(Event::Preparing(what.to_owned())),
                BuildMessage::Waiting(None) => events(building()),
                BuildMessage::Compiling(now) => events(Event::Compiling(now.clone())),
            };
            build.run(staged, key, hear)
        };
        let mut outcome = run(events)?;
        if let BuildOutcome::CargoFailed(words) = &outcome
            && !self.first.plan.is_hermetic
            && dependencies::are_missing(words)
        {
            self.fetch_once(|| dependencies::fetch_for_other_format(context, &staged.dir, events))?;
            outcome = run(events)?;
        }
        if context.bench.is_intact() {
            Ok(outcome)
        } else {
            let deleted = "the folder in which exercises are built was deleted while it was in use";
            Err(Error::machine(Problem::new(deleted).next("try again")))
        }
    }

    /// The calls of the compiler that built a single attempt; empty if they weren't recorded.
    pub(super) fn recorded(self, staging: &StagingDir) -> Vec<Invocation> {
        let key = self.replay_key(staging);
        let calls = key.and_then(|key| Recording::of(staging).invocations(key));
        calls.unwrap_or_default()
    }

    /// Under what the invocations of a single attempt are recorded, if they are.
    fn replay_key(self, staging: &StagingDir) -> Option<ReplayKey> {
        let toolchain = self.context.toolchain;
        (self.mode == Mode::Interactive)
            .then(|| ReplayKey::of(toolchain, staging, self.files, self.first))
            .flatten()
    }

    /// The verdict on a single attempt whose manifest cargo couldn't load.
    fn unloadable(self, staging: &StagingDir, words: &str, started: Instant) -> Verdict {
        let mut diagnostics = vec![cargo_error::diagnostic(self.first, staging, words)];
        diagnostics.extend(manifest_advice(self.first, staging, words));
        let seen = Evidence {
            diagnostics,
            notes: notes::of(self.context.toolchain, self.first),
            seconds: started.elapsed().as_secs_f64(),
            ..Evidence::default()
        };
        decide(self.first, seen)
    }
}
