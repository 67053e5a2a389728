//! Judges many attempts at one exercise: an author's wrong solutions, or submissions.
//!
//! A cargo workspace can't contain two packages of the same name, and running cargo once per attempt takes longer than compiling. So cargo builds
//! one attempt, the model, and its rustc invocations are recorded. Workers then replay them for one attempt after another, each in a slot of
//! its own. An attempt that differs from the model in more than its sources is built by cargo.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::course::{Files, Pristine};
use crate::error::Result;
use crate::judge::attempt::{Attempt, Mode};
use crate::judge::build::{Build, BuildOutcome};
use crate::judge::judge::{Judge, must_be_judged};
use crate::judge::replay::{BuildArtifacts, Model, Recording, ReplayKey, Replayed, Slot, replay};
use crate::judge::run::{Deadlines, TestQueue, pool};
use crate::judge::rustc::Invocation;
use crate::judge::testing::Testing;
use crate::judge::verdict::{Event, Verdict};
use crate::judge::workbench::{Context, StagingDir};
use crate::process::Cancel;

/// The model as cargo built it.
struct ModelBuild {
    staging: StagingDir,
    key: ReplayKey,
    invocations: Vec<Invocation>,
    artifacts: BuildArtifacts,
}

/// The result of judging one attempt in a slot.
enum SlotOutcome {
    Verdict(Verdict),
    /// It has to be built by cargo.
    InDoubt,
}

impl Judge {
    /// Judges attempts at one exercise. `model` is one that can be built, such as the solution. `done` gets each verdict as soon as it's known, with
    /// its index. Verdicts are returned in the order of the attempts.
    pub fn judge_series(
        &self,
        pristine: &Pristine,
        model: &Attempt<'_>,
        attempts: &[Attempt<'_>],
        cancel: &Cancel,
        done: &mut dyn FnMut(usize, &Verdict),
    ) -> Result<Vec<Verdict>> {
        let context = self.context(cancel);
        let Context {
            toolchain, bench, ..
        } = context;
        let workspace_files = model.workspace_files(pristine, std::slice::from_ref(model))?;
        let files = workspace_files.files();
        bench.check_clock()?;
        let mut verdicts: Vec<Option<Verdict>> = vec![None; attempts.len()];
        let Some(recording) = record(context, files, model)? else {
            return self.one_by_one(pristine, attempts, verdicts, cancel, done);
        };
        let replayable = |attempt: &Attempt<'_>| {
            self.without_building(attempt).is_none()
                && ReplayKey::of(toolchain, &recording.staging, files, attempt).as_ref()
                    == Some(&recording.key)
        };
        let replayable: Vec<usize> = (0..attempts.len())
            .filter(|&index| replayable(&attempts[index]))
            .collect();
        let workers = context.processors.count().min(replayable.len());
        let slots = (0..workers)
            .map(|number| Slot::clear(bench, number))
            .collect::<Result<Vec<_>>>()?;
        for slot in &slots {
            let staging = bench.stage(&slot.staging, files, &[model])?.dir;
            slot.fill(
                recording.model(),
                &staging,
                &model.package_dir(staging.dir()),
            );
        }
        let free = Mutex::new(slots);
        let judge = |&index: &usize| {
            let taken = || free.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(slot) = taken().pop() else {
                return Ok(SlotOutcome::InDoubt);
            };
            let judged = judge_in(context, (&slot, recording.key), files, &attempts[index]);
            taken().push(slot);
            judged
        };
        pool::each(&replayable, workers, judge, |number, judged| {
            if let SlotOutcome::Verdict(verdict) = judged {
                done(replayable[number], &verdict);
                verdicts[replayable[number]] = Some(verdict);
            }
        })?;
        self.one_by_one(pristine, attempts, verdicts, cancel, done)
    }

    /// Judges those that have no verdict yet with cargo, one after another, because they build in the same folder.
    fn one_by_one(
        &self,
        pristine: &Pristine,
        attempts: &[Attempt<'_>],
        mut verdicts: Vec<Option<Verdict>>,
        cancel: &Cancel,
        done: &mut dyn FnMut(usize, &Verdict),
    ) -> Result<Vec<Verdict>> {
        for (index, attempt) in attempts.iter().enumerate() {
            if verdicts[index].is_some() {
                continue;
            }
            let alone = std::slice::from_ref(attempt);
            self.judge(pristine, alone, Mode::Batch, cancel, &mut |event| {
                if let Event::Judged(verdict) = event {
                    done(index, &verdict);
                    verdicts[index] = Some(verdict);
                }
            })?;
        }
        let verdicts: Vec<Verdict> = verdicts.into_iter().flatten().collect();
        must_be_judged(&verdicts)?;
        Ok(verdicts)
    }
}

impl ModelBuild {
    fn model(&self) -> Model<'_> {
        Model {
            staging: &self.staging,
            invocations: &self.invocations,
            artifacts: &self.artifacts,
            key: self.key,
        }
    }
}

/// Whether every test binary of a build is written by one of the invocations.
fn are_complete(invocations: &[Invocation], artifacts: &BuildArtifacts) -> bool {
    let mut programs = artifacts.tests.iter().map(|(_, path, _)| path).peekable();
    programs.peek().is_some()
        && programs.all(|path| invocations.iter().any(|invocation| invocation.writes(path)))
}

/// Makes cargo build the model, and records its invocations; `None` if that fails.
fn record(context: Context<'_>, files: &Files, model: &Attempt<'_>) -> Result<Option<ModelBuild>> {
    let name = format!("model/{}", model.exercise.name);
    let build = Build {
        context,
        incremental: true,
    };
    for _ in 0..2 {
        let staged = context.bench.stage(&name, files, &[model])?;
        let Some(key) = ReplayKey::of(context.toolchain, &staged.dir, files, model) else {
            return Ok(None);
        };
        let end = build.run(&staged, Some(key), |_, _| {})?;
        if !matches!(end, BuildOutcome::Built(_)) {
            return Ok(None);
        }
        let recorded = Recording::of(&staged.dir);
        let invocations = recorded.invocations(key).unwrap_or_default();
        let artifacts = recorded.artifacts();
        if let Some(artifacts) = artifacts.filter(|artifacts| are_complete(&invocations, artifacts))
        {
            return Ok(Some(ModelBuild {
                staging: staged.dir,
                key,
                invocations,
                artifacts,
            }));
        }
        // Cargo makes no invocation for what it has built before.
        context.bench.remove_staging(&name)?;
    }
    Ok(None)
}

fn judge_in(
    context: Context<'_>,
    (slot, key): (&Slot, ReplayKey),
    files: &Files,
    attempt: &Attempt<'_>,
) -> Result<SlotOutcome> {
    let started = Instant::now();
    let staged = context.bench.stage(&slot.staging, files, &[attempt])?;
    let recorded = Recording::of(&staged.dir);
    let built = match replay(context, (&recorded, key), attempt, |_| {})? {
        Replayed::Built(built) => built,
        Replayed::InDoubt | Replayed::NotRecorded => {
            // A partial build must not be taken for a complete one.
            recorded.hand_over();
            return Ok(SlotOutcome::InDoubt);
        }
    };
    let built_in = started.elapsed().as_secs_f64();
    let mut verdicts = TestQueue::with(context, &staged, Deadlines::Fair, |queue| {
        Testing::of(queue, built_in, Mode::Interactive).run(queue, vec![built], &mut |_| {})
    })?;
    Ok(verdicts
        .pop()
        .map_or(SlotOutcome::InDoubt, SlotOutcome::Verdict))
}
