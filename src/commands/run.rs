//! `runner run`: judges one exercise once.

use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Exit, Result};
use crate::judge::{Attempt, Event as JudgeEvent, Judge, Mode, Verdict};
use crate::learn::{ProgressEvent, ProgressKind};
use crate::process::Cancel;
use crate::ui;
use crate::ui::Terminal;

pub(super) fn run(
    course: &CourseAt,
    name: Option<&str>,
    seed: Option<u64>,
    terminal: Terminal,
) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    selection::warn_of_drift(&course, &pristine)?;
    let mut progress = selection::progress(&course)?;
    let exercise = selection::exercise(&course, &progress, name)?;
    let attempt = Attempt::of_learner(&course, &pristine, exercise)?;
    let judge = Judge::new(&course, None)?.with_seed(seed);
    let mut verdict = None;
    let mut listen = |event: JudgeEvent| match event {
        JudgeEvent::Preparing(what) => ui::print_error(&format!("{what} …\n")),
        JudgeEvent::Judged(judged) => verdict = Some(judged),
        _ => {}
    };
    let cancel = Cancel::new()?;
    judge.judge(
        &pristine,
        &[attempt],
        Mode::Interactive,
        &cancel,
        &mut listen,
    )?;
    let Some(verdict) = verdict else {
        return Ok(Exit::Error);
    };
    // Record a pass before reporting it.
    let mut events = vec![
        ProgressEvent::new(&exercise.name, ProgressKind::Seen),
        ProgressEvent::attempt(&verdict),
    ];
    if verdict.passed() && !progress.is_done(&exercise.name) {
        events.push(ProgressEvent::new(&exercise.name, ProgressKind::Passed));
    }
    selection::record(&mut progress, events);
    print(&course, exercise, &verdict, terminal)?;
    if verdict.passed() {
        let next = course
            .exercises()
            .find(|exercise| !progress.is_done(&exercise.name));
        let next = next.map_or_else(
            || "everything is done, see `runner list`".to_owned(),
            |next| format!("runner run {}", next.name),
        );
        ui::print(&format!("  next: {next}\n"))?;
    }
    Ok(if verdict.passed() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

/// The full report, however long it is.
fn print(
    course: &Course,
    exercise: &Exercise,
    verdict: &Verdict,
    terminal: Terminal,
) -> Result<()> {
    let source = |path: &str, line: u32| source_line(course, path, line);
    ui::print(&ui::text_of(&ui::report(
        verdict,
        !exercise.hints.is_empty(),
        terminal.paper(),
        terminal.style,
        &source,
    )))
}

/// One line (from 1) of a file of the course, read from disk.
pub(super) fn source_line(course: &Course, path: &str, line: u32) -> Option<String> {
    let path = Some(course.root.join(path)).filter(|path| path.is_file())?;
    let text = std::fs::read_to_string(path).ok()?;
    text.lines()
        .nth(usize::try_from(line).ok()?.checked_sub(1)?)
        .map(str::to_owned)
}
