//! `runner reset`: puts exercises back as the course ships them, after a backup.

use std::time::SystemTime;

use super::selection;
use crate::cli::{CourseAt, Reset};
use crate::course::{Course, Exercise, Format, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::learn::{ProgressEvent, ProgressKind};
use crate::{learn, ui};

pub(super) fn run(course: &CourseAt, options: &Reset) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    if course.format != Format::Native {
        return Err(no_copy(&course));
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
    for exercise in exercises {
        let done = put_back(&course, &pristine, exercise)?;
        ui::say(&format!("{done}\n"))?;
        selection::record(
            &mut progress,
            [ProgressEvent::new(&exercise.name, ProgressKind::Reset)],
        );
    }
    Ok(Exit::Success)
}

/// Nobody keeps a copy of other formats' exercises as they were shipped.
fn no_copy(course: &Course) -> Error {
    Problem::new(format!(
        "a course in the format of {} carries no copy of its exercises as they were shipped, so none can be put back",
        course.format.name()
    ))
    .at(&course.root, None)
    .next("get the file from where you got the course, such as with `git restore FILE`; `runner convert` makes a course that `reset` works on")
    .into()
}

/// Puts one exercise back and tells what was done in one sentence.
pub(super) fn put_back(
    course: &Course,
    pristine: &Pristine,
    exercise: &Exercise,
) -> Result<String> {
    if course.format != Format::Native {
        return Err(no_copy(course));
    }
    if !pristine.is_apart(exercise) {
        let what = format!(
            "`{}` cannot be put back: this program carries no copy of it",
            exercise.name
        );
        return Err(Problem::new(what)
            .at(exercise.path(""), None)
            .next("ask git, if it keeps the course: `git log -- .` in that folder shows what was there")
            .into());
    }
    let backup = learn::reset(course, pristine, exercise, SystemTime::now())?;
    Ok(match &backup.dir {
        _ if !backup.changed() => format!("{} is as the course ships it.", exercise.name),
        Some(dir) => {
            let dir = course.relative(dir).display();
            format!(
                "{} is put back as the course ships it; what you wrote is kept in {dir}.",
                exercise.name
            )
        }
        None => format!("{} is put back as the course ships it.", exercise.name),
    })
}
