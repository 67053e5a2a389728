//! `Grader`: reads the submissions of a class once, judges each distinct attempt once, and writes every verdict down as it comes.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::class::{Class, ClassRow};
use super::prepared::Prepared;
use crate::course::{Course, Pristine};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::{Assignment, Counts, Due};
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedSubmission, Isolation, Origin};
use crate::grade::record::{
    JudgedAttempt, ReadSubmission, ResultLine, Results, SCHEMA, Spool, Spooled, identity, replace,
};
use crate::grade::scoring::{Scored, counted, finish, not_handed_in, score_exercise};
use crate::grade::submission::{CommitChoice, Entry, Intake};
use crate::judge::{Attempt, Judge};
use crate::process::Cancel;

/// How many attempts are in memory at once.
const CHUNK: usize = 64;

/// Under which conditions verdicts are given.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// The compiler's version.
    pub toolchain: String,
    /// The version of the rules by which sources are refused and tests are believed.
    pub policy: String,
    pub isolation: Isolation,
}

/// What the grader is doing, for a progress bar.
#[derive(Clone, Copy, Debug)]
pub enum GradeStep<'s> {
    /// A submission has been read.
    Read(&'s str),
    /// This many attempts have to be judged; all others are known.
    ToJudge(usize),
    /// An attempt has been judged: its exercise, one of the submissions that it's from, and the result.
    Judged(&'s str, &'s str, &'s JudgedAttempt),
}

/// Everything that grading a class takes.
pub struct Grader<'g> {
    course: &'g Course,
    pristine: &'g Pristine,
    judge: &'g Judge,
    assignment: &'g Assignment,
    conditions: Conditions,
    prepared: Vec<Prepared<'g>>,
    cancel: &'g Cancel,
}

/// What has been read of a class.
#[derive(Default)]
struct Intaken {
    /// For each row of the class, in its order.
    rows: Vec<Vec<ReadSubmission>>,
    /// For each exercise, the attempts that have to be judged.
    open: Vec<Vec<(Fingerprint, Spooled)>>,
    /// The lines that have to be written once an attempt is judged: student and submission.
    waiting: HashMap<Fingerprint, Vec<(String, String)>>,
}

impl<'g> Grader<'g> {
    /// Reads the grader's own copies of the exercises.
    pub fn new(
        (course, pristine): (&'g Course, &'g Pristine),
        judge: &'g Judge,
        assignment: &'g Assignment,
        conditions: Conditions,
        cancel: &'g Cancel,
    ) -> Result<Self> {
        let prepare = |(assigned, exercise)| Prepared::new((course, pristine), assigned, exercise);
        let prepared = assignment.assigned(course).map(prepare);
        Ok(Self {
            course,
            pristine,
            judge,
            assignment,
            prepared: prepared.collect::<Result<_>>()?,
            conditions,
            cancel,
        })
    }

    /// Grades a class. `dir` is where files can wait until they're judged.
    pub fn grade(
        &self,
        class: &Class<'_>,
        choice: Option<&CommitChoice>,
        results: &mut Results,
        dir: &Path,
        step: &mut dyn FnMut(GradeStep<'_>),
    ) -> Result<Vec<GradedSubmission>> {
        let mut spool = Spool::new(dir)?;
        let mut intaken = self.take_in(class, choice, results, &mut spool, step)?;
        step(GradeStep::ToJudge(intaken.open.iter().map(Vec::len).sum()));
        let mut prevented = HashMap::new();
        for (prepared, open) in self.prepared.iter().zip(std::mem::take(&mut intaken.open)) {
            self.judge(
                prepared,
                &open,
                (&mut spool, results),
                &intaken.waiting,
                &mut |judged, key| {
                    if !judged.is_judged() {
                        prevented.insert(key, judged.clone());
                    }
                },
                step,
            )?;
        }
        self.put_in_order(class, &intaken, results, &prevented)?;
        let mut rows = Vec::new();
        for (row, taken) in class.rows.iter().zip(&intaken.rows) {
            let mut scored = Vec::new();
            for taken in taken {
                let verdicts = self.verdicts(taken, results, &prevented)?;
                scored.push(Scored::new(
                    self.assignment,
                    &row.student.id,
                    taken,
                    verdicts,
                ));
            }
            let counted = counted(self.assignment.counts, scored);
            rows.push(finish(self.assignment, &row.student, row.standing, counted));
        }
        Ok(rows)
    }

    /// The gradebook with these rows.
    pub fn gradebook(
        &self,
        class: &Class<'_>,
        partition: Option<String>,
        rows: Vec<GradedSubmission>,
    ) -> Gradebook {
        let mut course = Fingerprint::builder("graded course");
        for prepared in &self.prepared {
            course.value(&prepared.fingerprint(self.judge));
        }
        Gradebook {
            schema: "runner/gradebook/v1".to_owned(),
            title: self.assignment.title.clone(),
            course: self.course.title.clone(),
            toolchain: self.conditions.toolchain.clone(),
            policy: self.conditions.policy.clone(),
            isolation: self.conditions.isolation.clone(),
            origin: Origin {
                course: course.finish(),
                assignment: self.assignment.fingerprint,
                class: class.fingerprint,
                students: class.size,
                partition,
            },
            details: self.assignment.details,
            deadline: self.assignment.deadline.as_ref().map(Due::at),
            exercises: self.assignment.listed(self.course),
            max: self.assignment.max(),
            rows,
        }
    }

    /// Reads all submissions. The files of attempts that have no verdict yet are spooled, once each.
    fn take_in(
        &self,
        class: &Class<'_>,
        choice: Option<&CommitChoice>,
        results: &mut Results,
        spool: &mut Spool,
        step: &mut dyn FnMut(GradeStep<'_>),
    ) -> Result<Intaken> {
        let exercises: Vec<_> = self
            .prepared
            .iter()
            .map(|prepared| prepared.exercise)
            .collect();
        let intake = Intake::new(self.course, self.pristine, &exercises, self.cancel)?;
        let mut intaken = Intaken {
            open: vec![Vec::new(); self.prepared.len()],
            ..Intaken::default()
        };
        for row in &class.rows {
            let mut of_row = Vec::new();
            for entry in &row.entries {
                for choice in self.choices(&intake, row, entry, choice)? {
                    if self.cancel.is_cancelled() {
                        return Err(Error::cancelled());
                    }
                    of_row.push(self.take(
                        &intake,
                        row,
                        entry,
                        &choice,
                        (results, spool),
                        &mut intaken,
                    )?);
                }
                step(GradeStep::Read(&entry.id));
            }
            intaken.rows.push(of_row);
        }
        Ok(intaken)
    }

    /// Which commits of a submission count: one, unless the best of several does.
    fn choices(
        &self,
        intake: &Intake<'_>,
        row: &ClassRow<'_>,
        entry: &Entry,
        choice: Option<&CommitChoice>,
    ) -> Result<Vec<CommitChoice>> {
        if let Some(choice) = choice {
            return Ok(vec![choice.clone()]);
        }
        if self.assignment.counts == Counts::Best {
            let tags = intake.tags(entry)?;
            let named = tags
                .into_iter()
                .filter_map(|commit| commit.tag)
                .map(CommitChoice::Named);
            let named: Vec<CommitChoice> = named.collect();
            if !named.is_empty() {
                return Ok(named);
            }
        }
        let deadline = self.assignment.due(&row.student.id).map(Due::at);
        Ok(vec![CommitChoice::Usual { deadline }])
    }

    /// Reads one submission.
    fn take(
        &self,
        intake: &Intake<'_>,
        row: &ClassRow<'_>,
        entry: &Entry,
        choice: &CommitChoice,
        (results, spool): (&mut Results, &mut Spool),
        intaken: &mut Intaken,
    ) -> Result<ReadSubmission> {
        let submission = match intake.read(entry, choice) {
            Ok(submission) => submission,
            Err(error) if error.ends_everything() => return Err(error),
            Err(error) => return Ok(ReadSubmission::unread(&entry.id, words(&error))),
        };
        let mut attempts = Vec::new();
        let mut known = Vec::new();
        for (index, prepared) in self.prepared.iter().enumerate() {
            let name = &prepared.exercise.name;
            let Some(files) = submission.overlay(name) else {
                attempts.push(None);
                continue;
            };
            let attempt = prepared.attempt(self.course, self.pristine, files.clone())?;
            let key = self.key(prepared, &attempt);
            attempts.push(Some(key));
            if results.has_line(&entry.id, name, key) {
                continue;
            }
            if let Some(judged) = results.verdict(key)? {
                known.push(self.line((&row.student.id, &entry.id), name, key, judged));
                continue;
            }
            let waiting = intaken.waiting.entry(key).or_default();
            if waiting.is_empty() {
                intaken.open[index].push((key, spool.put(files)?));
            }
            let line = (row.student.id.clone(), entry.id.clone());
            if !waiting.contains(&line) {
                waiting.push(line);
            }
        }
        if !known.is_empty() {
            results.append(&known)?;
        }
        Ok(ReadSubmission::of(submission, attempts))
    }

    /// Judges attempts at one exercise that have no verdict yet.
    fn judge(
        &self,
        prepared: &Prepared<'g>,
        open: &[(Fingerprint, Spooled)],
        (spool, results): (&mut Spool, &mut Results),
        waiting: &HashMap<Fingerprint, Vec<(String, String)>>,
        done: &mut dyn FnMut(&JudgedAttempt, Fingerprint),
        step: &mut dyn FnMut(GradeStep<'_>),
    ) -> Result<()> {
        if open.is_empty() {
            return Ok(());
        }
        let name = &prepared.exercise.name;
        let mut record = |key: Fingerprint, judged: JudgedAttempt| -> Result<()> {
            let of = waiting.get(&key).map(Vec::as_slice).unwrap_or_default();
            let line = |(student, submission): &(String, String)| {
                self.line((student, submission), name, key, judged.clone())
            };
            results.append(&of.iter().map(line).collect::<Vec<_>>())?;
            let first = of.first().map_or("", |(_, submission)| submission);
            step(GradeStep::Judged(name, first, &judged));
            done(&judged, key);
            Ok(())
        };
        let series = self.judge.series(
            self.pristine,
            &prepared.model,
            &prepared.inputs,
            self.cancel,
        );
        let series = match series {
            Ok(series) => series,
            Err(error) if error.ends_everything() => return Err(error),
            Err(error) => {
                let reason = words(&error);
                let mut keys = open.iter().map(|(key, _)| *key);
                return keys.try_for_each(|key| record(key, JudgedAttempt::prevented(&reason)));
            }
        };
        for chunk in open.chunks(CHUNK) {
            let mut attempts = Vec::new();
            for (_, spooled) in chunk {
                let files = spool.get(*spooled)?;
                attempts.push(prepared.attempt(self.course, self.pristine, files)?);
            }
            let mut unwritten = None;
            series
                .judge(&attempts, &mut |index, verdict| {
                    let recorded = record(chunk[index].0, JudgedAttempt::of(verdict));
                    if let Err(error) = recorded {
                        self.cancel.cancel();
                        unwritten.get_or_insert(error);
                    }
                })
                .map_err(|error| unwritten.take().unwrap_or(error))?;
            if self.cancel.is_cancelled() {
                return Err(unwritten.unwrap_or_else(Error::cancelled));
            }
        }
        Ok(())
    }

    /// The grades of one submission, before lateness.
    fn verdicts(
        &self,
        taken: &ReadSubmission,
        results: &mut Results,
        prevented: &HashMap<Fingerprint, JudgedAttempt>,
    ) -> Result<Vec<GradedExercise>> {
        let mut verdicts = Vec::new();
        for (index, prepared) in self.prepared.iter().enumerate() {
            let (assigned, exercise) = (prepared.assigned, prepared.exercise);
            let attempt = taken.attempts.get(index).copied().flatten();
            let judged = match (&taken.unread, attempt) {
                (Some(why), _) => JudgedAttempt::prevented(why),
                (None, Some(key)) => judged(key, results, prevented)?,
                (None, None) => {
                    verdicts.push(not_handed_in(assigned, exercise));
                    continue;
                }
            };
            verdicts.push(score_exercise(
                assigned,
                exercise,
                &prepared.tests,
                attempt,
                judged,
            ));
        }
        Ok(verdicts)
    }

    /// Writes the lines again in the order of the class, without those of earlier runs that don't hold any more.
    fn put_in_order(
        &self,
        class: &Class<'_>,
        intaken: &Intaken,
        results: &mut Results,
        prevented: &HashMap<Fingerprint, JudgedAttempt>,
    ) -> Result<()> {
        let path = results.path().to_path_buf();
        replace(&path, |out| {
            let mut written = HashSet::new();
            for (row, taken) in class.rows.iter().zip(&intaken.rows) {
                for taken in taken {
                    for (prepared, key) in self.prepared.iter().zip(&taken.attempts) {
                        let Some(key) = *key else { continue };
                        let name = &prepared.exercise.name;
                        if !written.insert(identity(&taken.name, name, key)) {
                            continue;
                        }
                        let judged = judged(key, results, prevented)?;
                        let line = self.line((&row.student.id, &taken.name), name, key, judged);
                        out(&line.to_bytes()?)?;
                    }
                }
            }
            Ok(())
        })
    }

    /// The fingerprint of everything that the verdict on an attempt depends on.
    fn key(&self, prepared: &Prepared<'_>, attempt: &Attempt<'_>) -> Fingerprint {
        let judge = self.judge.identity(attempt, &prepared.inputs);
        let conditions = (&self.conditions.policy, &self.conditions.isolation);
        Fingerprint::builder("graded attempt")
            .value(&(judge, conditions))
            .finish()
    }

    fn line(
        &self,
        (student, submission): (&str, &str),
        exercise: &str,
        attempt: Fingerprint,
        judged: JudgedAttempt,
    ) -> ResultLine {
        ResultLine {
            schema: SCHEMA.to_owned(),
            student: student.to_owned(),
            submission: submission.to_owned(),
            exercise: exercise.to_owned(),
            attempt,
            toolchain: self.conditions.toolchain.clone(),
            policy: self.conditions.policy.clone(),
            isolation: self.conditions.isolation.strength().to_owned(),
            judged,
        }
    }
}

/// What an error says, in one line.
fn words(error: &Error) -> String {
    let problems = error.problems().iter().map(|problem| problem.what.as_str());
    problems.collect::<Vec<_>>().join("; ")
}

/// What became of an attempt.
fn judged(
    key: Fingerprint,
    results: &mut Results,
    prevented: &HashMap<Fingerprint, JudgedAttempt>,
) -> Result<JudgedAttempt> {
    let judged = match results.verdict(key)? {
        Some(judged) => Some(judged),
        None => prevented.get(&key).cloned(),
    };
    Ok(judged.unwrap_or_else(|| JudgedAttempt::prevented("its verdict couldn't be read")))
}
