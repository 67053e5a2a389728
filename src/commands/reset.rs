//! `runner reset`: restores exercises to how the course ships them, after a backup.

use std::time::SystemTime;

use super::selection;
use crate::cli::{CourseAt, Reset};
use crate::course::{Course, Exercise, Format, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::learn::{ProgressEvent, ProgressKind, ReviewUnderWay};
use crate::{learn, ui};

pub(super) fn run(course: &CourseAt, options: &Reset) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    if course.format != Format::Native {
        return Err(not_resettable(&course));
    }
    let mut progress = selection::progress(&course)?;
    let exercises: Vec<&Exercise> = match &options.level {
        Some(level) => selection::level(&course, level)?.exercises.iter().collect(),
        None if options.all => course.exercises().collect(),
        None => vec![selection::exercise(
            &course,
            &progress,
            options.name.as_deref(),
        )?],
    };
    must_not_be_under_review(&course, &exercises)?;
    for exercise in exercises {
        let done = restore(&course, &pristine, exercise)?;
        ui::print(&format!("{done}\n"))?;
        selection::record(
            &mut progress,
            [ProgressEvent::new(&exercise.name, ProgressKind::Reset)],
        );
    }
    Ok(Exit::Success)
}

/// For courses in foreign formats, there are no pristine files.
fn not_resettable(course: &Course) -> Error {
    Problem::new(format!(
        "cannot reset: the original files of a course in the format of {} are not available",
        course.format.name()
    ))
    .at(&course.root, None)
    .next("restore the file with git, such as `git restore FILE`, or convert the course with `runner convert`")
    .into()
}

/// A reset during a review would be undone by the old answer, which comes back.
fn must_not_be_under_review(course: &Course, exercises: &[&Exercise]) -> Result<()> {
    let Some(review) = ReviewUnderWay::read(course)? else {
        return Ok(());
    };
    let reviewed = course.exercise(&review.exercise);
    let is_reviewed =
        |exercise: &&Exercise| reviewed.is_some_and(|reviewed| reviewed.name == exercise.name);
    if exercises.iter().any(is_reviewed) {
        return Err(review.refused());
    }
    Ok(())
}

/// Resets one exercise, and returns one sentence about what was done.
pub(super) fn restore(course: &Course, pristine: &Pristine, exercise: &Exercise) -> Result<String> {
    if course.format != Format::Native {
        return Err(not_resettable(course));
    }
    if !pristine.is_apart(exercise) {
        let what = format!(
            "cannot reset `{}`: its original files are not part of this program",
            exercise.name
        );
        return Err(Problem::new(what)
            .at(exercise.path(""), None)
            .next("if the course is in a git repository, look for them with `git log -- .` in that folder")
            .into());
    }
    must_not_be_under_review(course, &[exercise])?;
    let backup = learn::reset(course, pristine, exercise, SystemTime::now())?;
    Ok(match &backup.dir {
        _ if !backup.changed() => format!("{} is already as the course ships it.", exercise.name),
        Some(dir) => {
            let dir = ui::path_in_line(course.relative(dir));
            format!(
                "Restored {} to how the course ships it. Your files are backed up in {dir}.",
                exercise.name
            )
        }
        None => format!("Restored {} to how the course ships it.", exercise.name),
    })
}
