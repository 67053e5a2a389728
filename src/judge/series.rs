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
use crate::judge::cache::CacheInputs;
use crate::judge::judge::Judge;
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
    Verdict(Box<Verdict>),
    /// It has to be built by cargo.
    InDoubt,
}

/// Attempts at one exercise, which are built as the model was. Only one series of a judge can be in use at a time.
pub struct Series<'s> {
    judge: &'s Judge,
    pristine: &'s Pristine,
    cancel: &'s Cancel,
    files: &'s Files,
    /// The model's build, and the slots that are free; `None` if the model can't be built like that.
    recorded: Option<(ModelBuild, Mutex<Vec<Slot>>)>,
}

impl Judge {
    /// Prepares to judge attempts at one exercise. `model` is one that can be built, such as the solution.
    pub fn series<'s>(
        &'s self,
        pristine: &'s Pristine,
        model: &Attempt<'_>,
        inputs: &'s CacheInputs,
        cancel: &'s Cancel,
    ) -> Result<Series<'s>> {
        let context = self.context(cancel);
        let bench = context.bench;
        let files = inputs.workspace_files.files();
        bench.check_clock()?;
        let recorded = match record(context, files, model)? {
            Some(built) => {
                let slots = (0..context.processors.count())
                    .map(|number| Slot::clear(bench, number))
                    .collect::<Result<Vec<_>>>()?;
                for slot in &slots {
                    let staging = bench.stage(&slot.staging, files, &[model])?.dir;
                    slot.fill(built.model(), &staging, &model.package_dir(staging.dir()));
                }
                Some((built, Mutex::new(slots)))
            }
            None => None,
        };
        Ok(Series {
            judge: self,
            pristine,
            cancel,
            files,
            recorded,
        })
    }
}

impl Series<'_> {
    /// Judges attempts. `done` gets each verdict as soon as it's known, with its index. Verdicts are returned in the order of the attempts. Those of
    /// attempts that couldn't be judged say what prevented it.
    pub fn judge(
        &self,
        attempts: &[Attempt<'_>],
        done: &mut dyn FnMut(usize, &Verdict),
    ) -> Result<Vec<Verdict>> {
        let mut verdicts: Vec<Option<Verdict>> = vec![None; attempts.len()];
        if let Some((built, free)) = &self.recorded {
            let context = self.judge.context(self.cancel);
            let key = |attempt: &Attempt<'_>| {
                ReplayKey::of(context.toolchain, &built.staging, self.files, attempt)
            };
            let replayable: Vec<usize> = (0..attempts.len())
                .filter(|&index| {
                    let attempt = &attempts[index];
                    self.judge.without_building(attempt).is_none()
                        && key(attempt).as_ref() == Some(&built.key)
                })
                .collect();
            let workers = context.processors.count().min(replayable.len());
            let judge = |&index: &usize| {
                let taken = || free.lock().unwrap_or_else(PoisonError::into_inner);
                let Some(slot) = taken().pop() else {
                    return Ok(SlotOutcome::InDoubt);
                };
                let judged = judge_in(context, (&slot, built.key), self.files, &attempts[index]);
                taken().push(slot);
                match judged {
                    // Whatever it is about, cargo's own build tells.
                    Err(error) if !error.ends_everything() => Ok(SlotOutcome::InDoubt),
                    judged => judged,
                }
            };
            pool::each(&replayable, workers, judge, |number, judged| {
                if let SlotOutcome::Verdict(verdict) = judged {
                    done(replayable[number], &verdict);
                    verdicts[replayable[number]] = Some(*verdict);
                }
            })?;
        }
        self.one_by_one(attempts, verdicts, done)
    }

    /// Judges those that have no verdict yet with cargo, one after another, because they build in the same folder.
    fn one_by_one(
        &self,
        attempts: &[Attempt<'_>],
        mut verdicts: Vec<Option<Verdict>>,
        done: &mut dyn FnMut(usize, &Verdict),
    ) -> Result<Vec<Verdict>> {
        for (index, attempt) in attempts.iter().enumerate() {
            if verdicts[index].is_some() {
                continue;
            }
            let alone = std::slice::from_ref(attempt);
            let mut on_event = |event| {
                if let Event::Judged(verdict) = event {
                    done(index, &verdict);
                    verdicts[index] = Some(verdict);
                }
            };
            self.judge.judge(
                self.pristine,
                alone,
                Mode::Batch,
                self.cancel,
                &mut on_event,
            )?;
        }
        Ok(verdicts.into_iter().flatten().collect())
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
    let replayed = replay(context, (&staged.dir, key), attempt, |_| {});
    let Ok(Replayed::Built(built)) = replayed else {
        // A partial build must not be taken for a complete one.
        recorded.hand_over();
        return replayed.map(|_| SlotOutcome::InDoubt);
    };
    let built_in = started.elapsed().as_secs_f64();
    let mut verdicts = TestQueue::with(context, &staged, Deadlines::Fair, |queue| {
        Testing::of(queue, built_in, Mode::Interactive).run(queue, vec![built], &mut |_| {})
    })?;
    Ok(verdicts.pop().map_or(SlotOutcome::InDoubt, |verdict| {
        SlotOutcome::Verdict(Box::new(verdict))
    }))
}
