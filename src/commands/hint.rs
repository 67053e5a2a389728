//! `runner hint`: shows one more hint at each call.

use super::selection;
use crate::cli::CourseAt;
use crate::error::{Exit, Result};
use crate::learn::{ProgressEvent, ProgressKind};
use crate::ui;
use crate::ui::Terminal;

pub(super) fn run(
    course: &CourseAt,
    name: Option<&str>,
    all: bool,
    terminal: Terminal,
) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let mut progress = selection::progress(&course)?;
    let exercise = selection::exercise(&course, &progress, name)?;
    let total = exercise.hints.len();
    if total == 0 {
        ui::print(&format!("There is no hint for `{}`.\n", exercise.name))?;
        return Ok(Exit::Success);
    }
    let shown = if all {
        total
    } else {
        (progress.of(&exercise.name).hints + 1).min(total)
    };
    ui::print(&ui::text_of(&ui::hints(
        &exercise.hints[..shown],
        total,
        terminal.paper().width,
        terminal.style,
    )))?;
    selection::record(
        &mut progress,
        [ProgressEvent::new(
            &exercise.name,
            ProgressKind::Hint(shown),
        )],
    );
    Ok(Exit::Success)
}
