//! `runner reset`: puts exercises back as the course ships them, after a backup.

use std::path::Path;
use std::time::SystemTime;

use super::selection;
use crate::cli::Reset;
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Exit, Problem, Result};
use crate::learn::{self, Event, Kind, Progress};
use crate::ui;

pub(super) fn run(course: Option<&Path>, options: &Reset) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let mut progress = Progress::open(&course)?;
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
        selection::record(&mut progress, [Event::new(&exercise.name, Kind::Reset)]);
    }
    Ok(Exit::Success)
}

/// Puts one exercise back and tells what was done in one sentence.
pub(super) fn put_back(
    course: &Course,
    pristine: &Pristine,
    exercise: &Exercise,
) -> Result<String> {
    if !pristine.is_apart(exercise) {
        let what = format!(
            "`{}` cannot be put back: this program carries no copy of it",
            exercise.name
        );
        return Err(Problem::new(what)
            .at(&exercise.dir, None)
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
