//! `Grader`: reads the submissions of a class once, judges each distinct attempt once, and writes every verdict down as it comes.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::class::ClassList;
use super::grading_work::{Conditions, GradeStep, GradingWork, words};
use super::prepared::Prepared;
use super::taken_in::TakenIn;
use crate::course::{Course, Pristine};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::{Assignment, Due};
use crate::grade::gradebook::{Gradebook, Origin, Rows};
use crate::grade::record::{JudgedAttempt, Results, Spool, Spooled};
use crate::grade::submission::CommitChoice;
use crate::judge::{Attempt, Event, Judge, Mode};
use crate::process::Cancel;

/// How many attempts are in memory at once.
const CHUNK: usize = 64;

/// Up to this many attempts at an exercise, building them with the others of the same submission takes less time than building a model first.
const FEW: usize = 3;

/// Grades a class.
pub struct Grader<'g>(GradingWork<'g>);

/// Where the files of attempts come from and their verdicts go to.
struct Desk<'d> {
    spool: &'d mut Spool,
    results: &'d mut Results,
    waiting: &'d HashMap<Fingerprint, Vec<(String, String)>>,
    step: &'d mut dyn FnMut(GradeStep<'_>),
    /// Why a verdict couldn't be written.
    unwritten: Option<Error>,
}

impl<'g> Grader<'g> {
    /// Reads the grader's own copies of the exercises.
    pub fn new(
        course: (&'g Course, &'g Pristine),
        judge: &'g Judge,
        assignment: &'g Assignment,
        conditions: Conditions,
        cancel: &'g Cancel,
    ) -> Result<Self> {
        GradingWork::new(course, judge, assignment, conditions, cancel).map(Self)
    }

    /// Grades a class. `dir` is where files can wait until they're judged.
    pub fn grade(
        &self,
        class: &ClassList<'_>,
        choice: Option<&CommitChoice>,
        results: &mut Results,
        dir: &Path,
        step: &mut dyn FnMut(GradeStep<'_>),
    ) -> Result<Rows> {
        let mut spool = Spool::new(dir)?;
        let places = (&mut *results, &mut spool);
        let taken = TakenIn::read(&self.0, class, choice, places, step)?;
        step(GradeStep::ToJudge(taken.open.iter().map(Vec::len).sum()));
        let mut desk = Desk {
            spool: &mut spool,
            results,
            waiting: &taken.waiting,
            step,
            unwritten: None,
        };
        self.judge_few(&taken, &mut desk)?;
        for (index, open) in taken.open.iter().enumerate() {
            if open.len() > FEW {
                self.judge_series(index, &taken, &mut desk)?;
            }
        }
        taken.put_in_order(&self.0, class, results)?;
        taken.graded(&self.0, class, results, dir)
    }

    /// Judges exercises with few attempts, together with the others of the same submission and level.
    fn judge_few(&self, taken: &TakenIn, desk: &mut Desk<'_>) -> Result<()> {
        let work = &self.0;
        for batch in work.course.batches() {
            let mut by_submission: BTreeMap<&str, Vec<(usize, Fingerprint, Spooled)>> =
                BTreeMap::new();
            let is_in_batch = |prepared: &Prepared<'_>| {
                let mut names = batch.iter().map(|exercise| &exercise.name);
                names.any(|name| *name == prepared.exercise.name)
            };
            for (index, open) in taken.open.iter().enumerate() {
                if open.len() > FEW || !is_in_batch(&work.prepared[index]) {
                    continue;
                }
                for (key, spooled) in open {
                    if self.is_out_of_time(taken, (index, *key), desk) {
                        continue;
                    }
                    let owner = desk.first_submission(*key);
                    by_submission
                        .entry(owner)
                        .or_default()
                        .push((index, *key, *spooled));
                }
            }
            for members in by_submission.into_values() {
                self.judge_together(&members, desk)?;
            }
        }
        Ok(())
    }

    /// Judges one submission's attempts at several exercises of a level.
    fn judge_together(
        &self,
        members: &[(usize, Fingerprint, Spooled)],
        desk: &mut Desk<'_>,
    ) -> Result<()> {
        let work = &self.0;
        let mut attempts = Vec::new();
        let mut keys = HashMap::new();
        for (index, key, spooled) in members {
            attempts.push(self.attempt(&work.prepared[*index], desk, *spooled)?);
            keys.insert(work.prepared[*index].exercise.name.as_str(), *key);
        }
        let mut on_event = |event: Event| {
            if let Event::Judged(verdict) = event
                && let Some(key) = keys.remove(verdict.exercise.as_str())
            {
                self.record(desk, &verdict.exercise, key, &JudgedAttempt::of(&verdict));
            }
        };
        let judged = work.judge.judge(
            work.pristine,
            &attempts,
            Mode::Batch,
            work.cancel,
            &mut on_event,
        );
        match judged {
            Err(error) if !error.ends_everything() => {
                let reason = words(&error);
                for (name, key) in keys {
                    self.record(desk, name, key, &JudgedAttempt::prevented(&reason));
                }
                desk.checked(work.cancel)
            }
            judged => desk.checked(work.cancel).and(judged),
        }
    }

    /// Judges many attempts at one exercise.
    fn judge_series(&self, index: usize, taken: &TakenIn, desk: &mut Desk<'_>) -> Result<()> {
        let work = &self.0;
        let (prepared, open) = (&work.prepared[index], &taken.open[index]);
        let name = &prepared.exercise.name;
        let (model, inputs) = (&prepared.model, &prepared.inputs);
        let series = match work.judge.series(work.pristine, model, inputs, work.cancel) {
            Ok(series) => series,
            Err(error) if error.ends_everything() => return Err(error),
            Err(error) => {
                let reason = words(&error);
                for (key, _) in open {
                    self.record(desk, name, *key, &JudgedAttempt::prevented(&reason));
                }
                return desk.checked(work.cancel);
            }
        };
        for chunk in open.chunks(CHUNK) {
            let (mut keys, mut attempts) = (Vec::new(), Vec::new());
            for (key, spooled) in chunk {
                if !self.is_out_of_time(taken, (index, *key), desk) {
                    keys.push(*key);
                    attempts.push(self.attempt(prepared, desk, *spooled)?);
                }
            }
            let judged = series.judge(&attempts, &mut |place, verdict| {
                self.record(desk, name, keys[place], &JudgedAttempt::of(verdict));
            });
            desk.checked(work.cancel).and(judged)?;
        }
        Ok(())
    }

    /// Whether an attempt needn't be judged, because no submission that it's from has any time left.
    fn is_out_of_time(
        &self,
        taken: &TakenIn,
        (index, key): (usize, Fingerprint),
        desk: &mut Desk<'_>,
    ) -> bool {
        let work = &self.0;
        let Some(allowed) = taken.used_up(work, (index, key), desk.results) else {
            return false;
        };
        let judged = JudgedAttempt::out_of_time(&allowed);
        let name = &work.prepared[index].exercise.name;
        let first = desk.first_submission(key);
        (desk.step)(GradeStep::Judged(name, first, &judged));
        true
    }

    fn attempt(
        &self,
        prepared: &Prepared<'g>,
        desk: &mut Desk<'_>,
        spooled: Spooled,
    ) -> Result<Attempt<'g>> {
        let files = desk.spool.get(spooled)?;
        prepared.attempt(self.0.course, self.0.pristine, files)
    }

    /// Writes down what became of an attempt, for each submission that it's from. If that fails, judging is cancelled.
    fn record(
        &self,
        desk: &mut Desk<'_>,
        exercise: &str,
        key: Fingerprint,
        judged: &JudgedAttempt,
    ) {
        // What ended because judging was cancelled says nothing about the attempt.
        if self.0.cancel.is_cancelled() {
            return;
        }
        let owners = desk.waiting.get(&key).map(Vec::as_slice);
        let line = |(student, submission): &(String, String)| {
            self.0
                .line((student, submission), exercise, key, judged.clone())
        };
        let lines: Vec<_> = owners.unwrap_or_default().iter().map(line).collect();
        if let Err(error) = desk.results.append(&lines) {
            desk.unwritten.get_or_insert(error);
            self.0.cancel.cancel();
        }
        let first = desk.first_submission(key);
        (desk.step)(GradeStep::Judged(exercise, first, judged));
    }

    /// The gradebook with these rows.
    pub fn gradebook(
        &self,
        class: &ClassList<'_>,
        partition: Option<String>,
        rows: Rows,
    ) -> Gradebook {
        let work = &self.0;
        let mut course = Fingerprint::builder("graded course");
        for prepared in &work.prepared {
            course.value(&prepared.fingerprint());
        }
        Gradebook {
            schema: "runner/gradebook/v1".to_owned(),
            title: work.assignment.title.clone(),
            course: work.course.title.clone(),
            toolchain: work.conditions.toolchain.clone(),
            policy: work.conditions.policy.clone(),
            isolation: work.conditions.isolation.clone(),
            origin: Origin {
                course: course.finish(),
                assignment: work.assignment.fingerprint,
                class: class.fingerprint,
                students: class.size,
                partition,
            },
            details: work.assignment.details,
            deadline: work.assignment.deadline.as_ref().map(Due::at),
            exercises: work.prepared.iter().map(Prepared::listed).collect(),
            max: work.assignment.max(),
            rows,
        }
    }
}

impl<'d> Desk<'d> {
    /// One of the submissions that an attempt is from.
    fn first_submission(&self, key: Fingerprint) -> &'d str {
        let first = self.waiting.get(&key).and_then(|owners| owners.first());
        first.map_or("", |(_, submission)| submission.as_str())
    }

    /// The error that ended judging, if it's ours, or the user's wish to end it.
    fn checked(&mut self, cancel: &Cancel) -> Result<()> {
        match self.unwritten.take() {
            Some(error) => Err(error),
            None if cancel.is_cancelled() => Err(Error::cancelled()),
            None => Ok(()),
        }
    }
}
