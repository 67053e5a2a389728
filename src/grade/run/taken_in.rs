//! `TakenIn`: what has been read of a class, and which attempts have to be judged.

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::Path;

use super::class::{ClassList, ClassRow};
use super::grading_work::{GradeStep, GradingWork, words};
use crate::error::{Error, Result};
use crate::fingerprint::Fingerprint;
use crate::grade::assignment::{Assignment, Counts, Due, SpentTime};
use crate::grade::gradebook::{GradedExercise, Rows};
use crate::grade::record::{
    JudgedAttempt, ReadSubmission, Results, Spool, Spooled, identity, replace,
};
use crate::grade::scoring::{Scored, counted, finish, not_handed_in, score_exercise};
use crate::grade::submission::{CommitChoice, Entry, Intake, Submission};

/// What has been read of a class.
#[derive(Default)]
pub struct TakenIn {
    /// For each row of the class, in its order.
    rows: Vec<Vec<ReadSubmission>>,
    /// For each exercise, the attempts that have to be judged.
    pub open: Vec<Vec<(Fingerprint, Spooled)>>,
    /// The lines that have to be written once an attempt is judged: student and submission.
    pub waiting: HashMap<Fingerprint, Vec<(String, String)>>,
    /// Where the submissions of a name are in `rows`.
    places: HashMap<String, Vec<(usize, usize)>>,
}

impl TakenIn {
    /// Reads all submissions. The files of attempts that have no verdict yet are spooled, once each.
    pub fn read(
        work: &GradingWork<'_>,
        class: &ClassList<'_>,
        choice: Option<&CommitChoice>,
        (results, spool): (&mut Results, &mut Spool),
        step: &mut dyn FnMut(GradeStep<'_>),
    ) -> Result<Self> {
        let prepared = work.prepared.iter();
        let exercises: Vec<_> = prepared.map(|prepared| prepared.exercise).collect();
        let intake = Intake::new(work.course, work.pristine, &exercises, work.cancel)?;
        let mut taken = Self {
            open: vec![Vec::new(); exercises.len()],
            ..Self::default()
        };
        for row in &class.rows {
            let mut of_row = Vec::new();
            for entry in &row.entries {
                for choice in choices(work.assignment, &intake, row, entry, choice)? {
                    if work.cancel.is_cancelled() {
                        return Err(Error::cancelled());
                    }
                    let submission = match intake.read(entry, &choice) {
                        Ok(submission) => {
                            taken.take(work, row, submission, (&mut *results, &mut *spool))?
                        }
                        Err(error) if error.ends_everything() => return Err(error),
                        Err(error) => ReadSubmission::unread(&entry.id, words(&error)),
                    };
                    let place = (taken.rows.len(), of_row.len());
                    let name = submission.name.clone();
                    taken.places.entry(name).or_default().push(place);
                    of_row.push(submission);
                }
                step(GradeStep::Read(&entry.id));
            }
            taken.rows.push(of_row);
        }
        Ok(taken)
    }

    /// Spools what has to be judged of one submission, and writes the lines of what is known.
    fn take(
        &mut self,
        work: &GradingWork<'_>,
        row: &ClassRow<'_>,
        submission: Submission,
        (results, spool): (&mut Results, &mut Spool),
    ) -> Result<ReadSubmission> {
        let id = &submission.id;
        let mut attempts = Vec::new();
        let mut known = Vec::new();
        for (index, prepared) in work.prepared.iter().enumerate() {
            let name = &prepared.exercise.name;
            let Some(files) = submission.overlay(name) else {
                attempts.push(None);
                continue;
            };
            let attempt = prepared.attempt(work.course, work.pristine, files.clone())?;
            let key = work.key(prepared, &attempt);
            attempts.push(Some(key));
            if results.has_line((&row.student.id, id), name, key) {
                continue;
            }
            if let Some(judged) = results.verdict(key)? {
                known.push(work.line((&row.student.id, id), name, key, judged));
                continue;
            }
            let waiting = self.waiting.entry(key).or_default();
            if waiting.is_empty() {
                self.open[index].push((key, spool.put(files)?));
            }
            let line = (row.student.id.clone(), id.clone());
            if !waiting.contains(&line) {
                waiting.push(line);
            }
        }
        results.append(&known)?;
        Ok(ReadSubmission::of(submission, attempts))
    }

    /// Writes the lines again in the order of the class, without those of earlier runs that don't hold anymore.
    pub fn put_in_order(
        &self,
        work: &GradingWork<'_>,
        class: &ClassList<'_>,
        results: &mut Results,
    ) -> Result<()> {
        let path = results.path().to_path_buf();
        replace(&path, |out| {
            let mut written = HashSet::new();
            let rows = class.rows.iter().zip(&self.rows);
            for (row, taken) in
                rows.flat_map(|(row, taken)| taken.iter().map(move |one| (row, one)))
            {
                let judged = judged_in_time(work, taken, results)?;
                for (prepared, judged) in work.prepared.iter().zip(judged) {
                    let Some((key, judged)) = judged else {
                        continue;
                    };
                    let name = &prepared.exercise.name;
                    let owner = (row.student.id.as_str(), taken.name.as_str());
                    if written.insert(identity(owner, name, key)) {
                        let line = work.line(owner, name, key, judged);
                        let written = out.write_all(&line.to_bytes()?);
                        written.map_err(|cause| Error::io("write", &path, &cause))?;
                    }
                }
            }
            Ok(())
        })
    }

    /// What an attempt at the exercise with this index isn't judged for: what is allowed, in words, if all submissions that it's from have used it up.
    pub fn used_up(
        &self,
        work: &GradingWork<'_>,
        (index, key): (usize, Fingerprint),
        results: &Results,
    ) -> Option<String> {
        let owners = self.waiting.get(&key).into_iter().flatten();
        let places = owners
            .filter_map(|(_, name)| self.places.get(name))
            .flatten();
        let owners = places
            .map(|&(row, place)| &self.rows[row][place])
            .filter(|taken| taken.attempts.get(index) == Some(&Some(key)));
        let used_up = owners.map(|taken| {
            let before = taken.attempts[..index].iter().flatten();
            let used = before.filter_map(|key| results.usage(*key)).sum();
            work.assignment.quota.used_up(used)
        });
        // The first one that has something left ends it.
        used_up.collect::<Option<Vec<_>>>()?.pop()
    }

    /// The rows of the gradebook, which are on the disk of this folder.
    pub fn graded(
        &self,
        work: &GradingWork<'_>,
        class: &ClassList<'_>,
        results: &mut Results,
        dir: &Path,
    ) -> Result<Rows> {
        let assignment = work.assignment;
        let failed = |cause: io::Error| Error::io("write grades to", dir, &cause);
        let mut rows = Rows::in_folder(dir).map_err(failed)?;
        for (row, taken) in class.rows.iter().zip(&self.rows) {
            let mut scored = Vec::new();
            for taken in taken {
                let verdicts = verdicts(work, taken, results)?;
                scored.push(Scored::new(assignment, &row.student.id, taken, verdicts));
            }
            let counted = counted(assignment.counts, scored);
            let row = finish(assignment, &row.student, row.standing, counted);
            rows.push(&row).map_err(failed)?;
        }
        Ok(rows)
    }
}

/// Which commits of a submission count: one, unless the best of several does.
fn choices(
    assignment: &Assignment,
    intake: &Intake<'_>,
    row: &ClassRow<'_>,
    entry: &Entry,
    choice: Option<&CommitChoice>,
) -> Result<Vec<CommitChoice>> {
    if let Some(choice) = choice.filter(|choice| **choice != CommitChoice::Tagged) {
        return Ok(vec![choice.clone()]);
    }
    if assignment.counts == Counts::Best {
        let tags = intake.tags(entry)?.into_iter();
        let named: Vec<CommitChoice> = tags
            .filter_map(|commit| commit.tag)
            .map(CommitChoice::Named)
            .collect();
        if !named.is_empty() {
            return Ok(named);
        }
    }
    let deadline = || assignment.due(&row.student.id).map(Due::at);
    let usual = || CommitChoice::Usual {
        deadline: deadline(),
    };
    Ok(vec![choice.cloned().unwrap_or_else(usual)])
}

/// The grades of one submission, before lateness.
fn verdicts(
    work: &GradingWork<'_>,
    taken: &ReadSubmission,
    results: &mut Results,
) -> Result<Vec<GradedExercise>> {
    let mut verdicts = Vec::new();
    let mut all = judged_in_time(work, taken, results)?.into_iter();
    for prepared in &work.prepared {
        let (assigned, exercise) = (prepared.assigned, prepared.exercise);
        let (attempt, judged) = match (&taken.unread, all.next().flatten()) {
            (Some(why), _) => (None, JudgedAttempt::prevented(why)),
            (None, Some((key, judged))) => (Some(key), judged),
            (None, None) => {
                verdicts.push(not_handed_in(assigned, exercise));
                continue;
            }
        };
        let tests = &prepared.tests;
        verdicts.push(score_exercise(assigned, exercise, tests, attempt, judged));
    }
    Ok(verdicts)
}

/// What became of each attempt of a submission. Those for which no time is left fail, even if they have been judged for another submission.
fn judged_in_time(
    work: &GradingWork<'_>,
    taken: &ReadSubmission,
    results: &mut Results,
) -> Result<Vec<Option<(Fingerprint, JudgedAttempt)>>> {
    let quota = work.assignment.quota;
    let mut used = SpentTime::default();
    let attempts = taken.attempts.iter().map(|key| {
        let Some(key) = *key else { return Ok(None) };
        let judged = match quota.used_up(used) {
            Some(allowed) => JudgedAttempt::out_of_time(&allowed),
            None => judged(key, results)?,
        };
        used = [used, judged.usage()].into_iter().sum();
        Ok(Some((key, judged)))
    });
    attempts.collect()
}

/// What became of an attempt.
fn judged(key: Fingerprint, results: &mut Results) -> Result<JudgedAttempt> {
    let judged = results.verdict(key)?;
    Ok(judged.unwrap_or_else(|| JudgedAttempt::prevented("its verdict couldn't be read")))
}
