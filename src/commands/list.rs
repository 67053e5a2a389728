//! `runner list`: lists levels, topics and exercises, with what is done and what is current.

use super::selection;
use crate::cli::{CourseAt, ListFormat};
use crate::error::{Exit, Result};
use crate::judge::Skip;
use crate::ui;
use crate::ui::{List, Terminal};

pub(super) fn run(course: &CourseAt, format: ListFormat, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let progress = selection::progress(&course)?;
    let list = List {
        course: &course,
        done: &|name| progress.is_done(name),
        skip: &Skip::of,
        stages: &|name| progress.of(name).stages,
        current: progress
            .current(&course)
            .map(|exercise| exercise.name.as_str()),
    };
    match format {
        ListFormat::Human => ui::print(&ui::text_of(
            &list.lines(terminal.paper().width, terminal.style),
        ))?,
        ListFormat::Json => ui::print(&list.json())?,
    }
    Ok(Exit::Success)
}
