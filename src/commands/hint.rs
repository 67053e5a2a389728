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
    let done = progress.of(&exercise.name);
    let hints = exercise.hints_after(done.stages);
    let total = hints.len();
    if total == 0 {
        ui::print(&format!("There is no hint for `{}`.\n", exercise.name))?;
        return Ok(Exit::Success);
    }
    let shown = if all {
        hints.end
    } else {
        done.hints.clamp(hints.start, hints.end - 1) + 1
    };
    ui::print(&ui::text_of(&ui::hints(
        &exercise.hints[hints.start..shown],
        (0, total),
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
