//! `runner hint`: shows one more hint at each call. The first is the one of the mistake that the latest attempt shows, if it's known.

use super::selection;
use crate::cli::CourseAt;
use crate::course::Mistake;
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
    let is_latest = |mistake: &&Mistake| Some(mistake.symptom.to_string()) == done.mistake;
    let mistake = exercise.mistakes.iter().find(is_latest);
    if total == 0 && mistake.is_none() {
        ui::print(&format!("There is no hint for `{}`.\n", exercise.name))?;
        return Ok(Exit::Success);
    }
    let before = done.hints.clamp(hints.start, hints.end);
    let shown = if all {
        hints.end
    } else if mistake.is_some() && !done.mistake_shown {
        before
    } else {
        (before + 1).min(hints.end)
    };
    ui::print(&ui::text_of(&ui::hints(
        mistake.map(|mistake| mistake.hint.as_str()),
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
