//! Which course, and which of its exercises, a command is about.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::cli::CourseAt;
use crate::course::{Course, Exercise, Format, Level, Pristine, nearest};
use crate::error::{Error, Problem, Result};
use crate::learn::{Progress, ProgressEvent, ProgressKind};
use crate::ui;

/// A learner's course: the one given by `--course`, or the one that the current folder belongs to.
pub(super) fn learners_course(at: &CourseAt) -> Result<Course> {
    let info = at.info.as_deref();
    match &at.dir {
        Some(dir) => Course::open_for_learner(dir, info),
        None => Course::find_for_learner(&current_dir()?, info),
    }
}

/// An author's course, read from its folder only.
pub(super) fn authors_course(at: &CourseAt) -> Result<Course> {
    let info = at.info.as_deref();
    match &at.dir {
        Some(dir) => Course::open(dir, info),
        None => Course::find(&current_dir()?, info),
    }
}

/// Where the course is if a command has an argument of its own for its folder, which `--course` must not contradict.
pub(super) fn named_once(at: &CourseAt, argument: Option<PathBuf>) -> Result<CourseAt> {
    let mut at = at.clone();
    let Some(argument) = argument else {
        return Ok(at);
    };
    if let Some(dir) = at.dir.replace(argument.clone())
        && !is_same_folder(&dir, &argument)
    {
        let what = format!(
            "two folders are given: {}, and {} by `--course`",
            argument.display(),
            dir.display()
        );
        return Err(Problem::new(what).next("name only one of them").into());
    }
    Ok(at)
}

/// Whether two paths are the same folder, which may not exist yet.
fn is_same_folder(one: &Path, other: &Path) -> bool {
    let absolute = |path: &Path| {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        path.canonicalize().unwrap_or(path)
    };
    absolute(one) == absolute(other)
}

/// The learner's progress. The first time, it's imported from the runner that the course was made for. If that can't be read, it's only a
/// warning.
pub(super) fn progress(course: &Course) -> Result<Progress> {
    let mut progress = Progress::open(course)?;
    if course.format == Format::Native || !progress.is_new() {
        return Ok(progress);
    }
    match course.imported() {
        Ok(imported) => {
            let done = imported
                .done
                .into_iter()
                .map(|name| (name, ProgressKind::Passed));
            let current = imported.current.map(|name| (name, ProgressKind::Chose));
            let events = done
                .chain(current)
                .map(|(name, kind)| ProgressEvent::new(name, kind));
            record(&mut progress, events);
        }
        Err(error) => warn(&error),
    }
    Ok(progress)
}

/// An error unless the course is in the runner's own format.
pub(super) fn require_native_format(course: &Course) -> Result<()> {
    if course.format == Format::Native {
        return Ok(());
    }
    Err(Problem::new(format!(
        "this command needs a course in the runner's own format, and this one is in the format of {}",
        course.format.name()
    ))
    .at(&course.root, None)
    .next("convert it with `runner convert`")
    .into())
}

/// The current folder.
pub(super) fn current_dir() -> Result<PathBuf> {
    std::env::current_dir().map_err(|cause| Error::io("find the current folder", ".", &cause))
}

/// The exercise in whose folder the learner is.
fn here(course: &Course) -> Option<&Exercise> {
    let here = current_dir().ok()?.canonicalize().ok()?;
    course.exercise_at(&here)
}

/// The exercise of that name, the one in whose folder the learner is, or the current one.
pub(super) fn exercise<'c>(
    course: &'c Course,
    progress: &Progress,
    name: Option<&str>,
) -> Result<&'c Exercise> {
    match name {
        Some(name) => named(course, name),
        None => here(course)
            .or_else(|| progress.current(course))
            .ok_or_else(|| {
                Problem::new("this course has no exercises")
                    .at(&course.root, None)
                    .next("choose another course with `--course DIR`")
                    .into()
            }),
    }
}

/// The exercise of that name.
pub(super) fn named<'c>(course: &'c Course, name: &str) -> Result<&'c Exercise> {
    course.exercise(name).ok_or_else(|| {
        if let Some(error) = ambiguous(course, name) {
            return error;
        }
        let known = course.exercises().map(|exercise| exercise.name.as_str());
        unknown("exercise", name, known)
    })
}

/// The exercises with these names, and those of levels with these names, in the order of the course. Without names, all of them.
pub(super) fn exercises<'c>(course: &'c Course, names: &[String]) -> Result<Vec<&'c Exercise>> {
    let mut problems = Vec::new();
    // Look up each name once, not once per exercise.
    let (mut meant, mut levels) = (HashSet::new(), HashSet::new());
    for name in names {
        if let Some(exercise) = course.exercise(name) {
            meant.insert(exercise.name.as_str());
        } else if let Some(level) = course.level(name) {
            levels.insert(level.id.as_str());
        } else if let Some(error) = ambiguous(course, name) {
            problems.extend_from_slice(error.problems());
        } else {
            let levels = course.levels.iter().map(|level| level.id.as_str());
            let known = course.exercises().map(|exercise| exercise.name.as_str());
            let error = unknown("exercise or level", name, known.chain(levels));
            problems.extend_from_slice(error.problems());
        }
    }
    if let Some(error) = Error::of(problems) {
        return Err(error);
    }
    let is_meant = |exercise: &&Exercise| {
        names.is_empty()
            || meant.contains(exercise.name.as_str())
            || levels.contains(exercise.level.as_str())
    };
    Ok(course.exercises().filter(is_meant).collect())
}

/// The levels of these exercises, in the order of the course.
pub(super) fn levels_of<'c>(course: &'c Course, exercises: &[&Exercise]) -> Vec<&'c Level> {
    let is_meant = |level: &&Level| exercises.iter().any(|exercise| exercise.level == level.id);
    course.levels.iter().filter(is_meant).collect()
}

/// The level of that name.
pub(super) fn level<'c>(course: &'c Course, name: &str) -> Result<&'c Level> {
    course.level(name).ok_or_else(|| {
        let known = course.levels.iter().map(|level| level.id.as_str());
        unknown("level", name, known)
    })
}

/// The error for a name that several exercises have, each in another folder.
fn ambiguous(course: &Course, name: &str) -> Option<Error> {
    let mut names = course
        .ending_with(name)
        .map(|exercise| format!("`{}`", exercise.name));
    let first = names.next()?;
    let all = names.fold(first, |all, name| format!("{all}, {name}"));
    let problem = Problem::new(format!("several exercises are called `{name}`: {all}"));
    Some(problem.next("type one of these names").into())
}

fn unknown<'c>(what: &str, name: &str, known: impl Iterator<Item = &'c str>) -> Error {
    let next = match nearest(name, known) {
        Some(close) => format!("did you mean `{close}`? `runner list` shows all names"),
        None => "`runner list` shows all names".to_owned(),
    };
    Problem::new(format!("there is no {what} `{name}`"))
        .next(next)
        .into()
}

/// Appends to the learner's log. If that fails, it's only a warning.
pub(super) fn record(progress: &mut Progress, events: impl IntoIterator<Item = ProgressEvent>) {
    if let Err(error) = progress.record_all(events, SystemTime::now()) {
        warn(&error);
    }
}

/// Prints an error as a warning, and goes on.
fn warn(error: &Error) {
    for problem in error.problems() {
        ui::print_error(&format!("warning: {problem}\n"));
    }
}

/// Prints which manifests in the folder differ from the binary's copy, so that authors don't wonder why their changes have no effect.
pub(super) fn warn_of_drift(course: &Course, pristine: &Pristine) -> Result<()> {
    let drifted = pristine.manifest_drift(course)?;
    if !drifted.is_empty() {
        ui::print_error(&format!(
            "note: changes in {} have no effect: the copy in this program is used (authors: run `runner dev pack` and rebuild)\n",
            drifted.join(", ")
        ));
    }
    Ok(())
}
