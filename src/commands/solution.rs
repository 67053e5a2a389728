//! `runner solution`: compares the learner's files with the solution's.

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Exit, Problem, Result};
use crate::learn::{ProgressEvent, ProgressKind};
use crate::ui;
use crate::ui::{Compared, Style, Terminal};

const NONE: &str = "This course has no solution for this exercise.";

pub(super) fn run(
    course: &CourseAt,
    name: Option<&str>,
    spoil: bool,
    terminal: Terminal,
) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let mut progress = selection::progress(&course)?;
    let exercise = selection::exercise(&course, &progress, name)?;
    let pristine = Pristine::for_learner(&course)?;
    // Don't ask learners to pass first if there's no solution to show afterwards.
    if pristine.solution(exercise)?.is_empty() {
        ui::print(&format!("{NONE}\n"))?;
        return Ok(Exit::Success);
    }
    if !spoil && !progress.is_done(&exercise.name) {
        let name = &exercise.name;
        let spoil = format!("`runner solution {name} --spoil` shows the solution anyway");
        let next = if exercise.hints.is_empty() {
            spoil
        } else {
            format!("`runner hint {name}` helps; {spoil}")
        };
        return Err(Problem::new(format!("`{name}` has not passed yet"))
            .next(next)
            .into());
    }
    ui::print(&ui::text_of(&compared(
        &course,
        &pristine,
        exercise,
        terminal.paper().width,
        terminal.style,
    )?))?;
    selection::record(
        &mut progress,
        [ProgressEvent::new(
            &exercise.name,
            ProgressKind::SolutionShown,
        )],
    );
    Ok(Exit::Success)
}

/// The diff as lines.
pub(super) fn compared(
    course: &Course,
    pristine: &Pristine,
    exercise: &Exercise,
    width: usize,
    style: Style,
) -> Result<Vec<String>> {
    let solution = pristine.solution(exercise)?;
    if solution.is_empty() {
        return Ok(vec![NONE.to_owned()]);
    }
    let yours = exercise.files_in(&course.dir(exercise), &|path| solution.get(path).is_some())?;
    let texts: Vec<(String, String, String)> = solution
        .iter()
        .map(|(path, content)| {
            let text = |content: &[u8]| String::from_utf8_lossy(content).into_owned();
            (
                exercise.path(path),
                yours.get(path).map(text).unwrap_or_default(),
                text(content),
            )
        })
        .collect();
    let files: Vec<Compared<'_>> = texts
        .iter()
        .map(|(path, yours, solution)| Compared {
            path,
            yours,
            solution,
        })
        .collect();
    Ok(ui::diff(&files, width, style))
}
