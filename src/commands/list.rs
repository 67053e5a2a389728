//! `runner list`: lists levels, topics and exercises, with what is done and what is current.

use std::collections::BTreeMap;

use super::{review, selection};
use crate::cli::{CourseAt, ListFormat};
use crate::course::{Course, Format, LevelNeeds, Pristine};
use crate::error::{Exit, Result};
use crate::judge::Skip;
use crate::learn::ReviewUnderWay;
use crate::ui;
use crate::ui::{List, Terminal};

pub(super) fn run(course: &CourseAt, format: ListFormat, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let progress = selection::progress(&course)?;
    let list = List {
        course: &course,
        done: &|name| progress.is_done(name),
        failed: &|_| false,
        waiting: &|_| false,
        skip: &Skip::of,
        stages: &|name| progress.of(name).stages,
        current: progress
            .current(&course)
            .map(|exercise| exercise.name.as_str()),
    };
    match format {
        ListFormat::Human => {
            let needs = needs(&course)?;
            let lines = list.lines(&needs, terminal.paper().width, terminal.style);
            ui::print(&ui::text_of(&lines))?;
            // A note that can't be read is `review`'s business.
            if let Ok(Some(under_way)) = ReviewUnderWay::read(&course) {
                ui::print(&review::mention(&under_way))?;
            }
        }
        ListFormat::Json => ui::print(&list.json())?,
    }
    Ok(Exit::Success)
}

/// What each level needs, by its name. Other formats say nothing about that.
pub(super) fn needs(course: &Course) -> Result<BTreeMap<&str, LevelNeeds>> {
    if course.format != Format::Native {
        return Ok(BTreeMap::new());
    }
    let pristine = Pristine::for_learner(course)?;
    let of = |level| LevelNeeds::of(&pristine, level);
    let levels = course.levels.iter();
    levels
        .map(|level| Ok((level.id.as_str(), of(level)?)))
        .collect()
}
