//! `runner run`: judges one exercise once.

use super::{editor_places, selection};
use crate::cli::{CourseAt, RunFormat, RunOptions};
use crate::course::{Course, Exercise, Pristine};
use crate::error::{Exit, Result};
use crate::judge::{Attempt, Backtrace, Event as JudgeEvent, Judge, Mode, Seeds, Verdict};
use crate::learn;
use crate::learn::{Progress, ProgressEvent, ProgressKind};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{ProjectView, Terminal, Traces};

pub(super) fn run(course: &CourseAt, options: &RunOptions, terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    selection::warn_of_drift(&course, &pristine)?;
    let mut progress = selection::progress(&course)?;
    let exercise = selection::exercise(&course, &progress, options.name.as_deref())?;
    let attempt = Attempt::of_learner(&course, &pristine, exercise)?;
    let judge = Judge::new(&course, None)?;
    let judge = match options.seed {
        Some(seed) => judge.with_seeds(Seeds::One(seed)),
        None => judge,
    };
    let to_trace = options.backtrace.then(|| attempt.clone());
    let Some(verdict) = judged(&judge, &pristine, attempt)? else {
        return Ok(Exit::Error);
    };
    // Record a pass before reporting it.
    record(&mut progress, exercise, &verdict);
    if options.format == RunFormat::Short {
        let main_file = learn::main_file(&course, &pristine, exercise);
        let lines = editor_places::lines(&course, exercise, &main_file, &verdict)?;
        ui::print(&ui::text_of(&lines))?;
        ui::print_error(&format!("{}\n", ui::sentence(&verdict)));
        return Ok(exit(&verdict));
    }
    let stages = progress.of(&exercise.name).stages;
    ui::print(&report(&course, &verdict, stages, terminal))?;
    if let Some(attempt) = to_trace {
        let tests = verdict.panicked();
        let text = if tests.is_empty() {
            "There is no backtrace, because no test panicked.\n".to_owned()
        } else {
            let traces = judge.backtraces(&pristine, &attempt, &tests, &Cancel::new()?)?;
            traced(&course, exercise, &traces, terminal)
        };
        ui::print(&text)?;
    }
    if verdict.passed() {
        let next = course
            .exercises()
            .find(|exercise| progress.is_left(&course, exercise));
        let next = next.map_or_else(
            || "everything is done, see `runner list`".to_owned(),
            |next| format!("runner run {}", next.name),
        );
        ui::print(&format!("  next: {next}\n"))?;
    }
    Ok(exit(&verdict))
}

/// Judges one attempt, and prints what has to be prepared. `None` if there's no verdict.
pub(super) fn judged(
    judge: &Judge,
    pristine: &Pristine,
    attempt: Attempt<'_>,
) -> Result<Option<Verdict>> {
    let mut verdict = None;
    let mut listen = |event: JudgeEvent| match event {
        JudgeEvent::Preparing(what) => ui::print_error(&format!("{what}\n")),
        JudgeEvent::Judged(judged) => verdict = Some(judged),
        _ => {}
    };
    let cancel = Cancel::new()?;
    judge.judge(
        pristine,
        &[attempt],
        Mode::Interactive,
        &cancel,
        &mut listen,
    )?;
    Ok(verdict)
}

/// Records an attempt of the learner, and a pass if it's new.
pub(super) fn record(progress: &mut Progress, exercise: &Exercise, verdict: &Verdict) {
    let mut events = vec![
        ProgressEvent::new(&exercise.name, ProgressKind::Seen),
        ProgressEvent::attempt(verdict, &exercise.mistakes),
    ];
    if verdict.passed() && !progress.is_done(&exercise.name) {
        events.push(ProgressEvent::new(&exercise.name, ProgressKind::Passed));
    }
    events.extend(ProgressEvent::stages(verdict));
    selection::record(progress, events);
}

fn exit(verdict: &Verdict) -> Exit {
    if verdict.passed() {
        Exit::Success
    } else {
        Exit::NotPassed
    }
}

/// The full report, however long it is. `stages` is how many of a project's stages were done before.
pub(super) fn report(
    course: &Course,
    verdict: &Verdict,
    stages: usize,
    terminal: Terminal,
) -> String {
    let source = |path: &str, line: u32| source_line(course, path, line);
    let Terminal { style, .. } = terminal;
    let exercise = course.exercise(&verdict.exercise);
    let mut lines = ui::report(
        verdict,
        exercise.is_some_and(|exercise| !exercise.hints.is_empty()),
        terminal.paper().width,
        style,
        &source,
    );
    if let Some(exercise) = exercise {
        let done = verdict.stages_done().unwrap_or(stages);
        let task = &learn::stage_task(course, exercise, done);
        let project = ProjectView::of(exercise, done, task);
        lines.extend(
            project
                .iter()
                .flat_map(|project| project.lines(terminal.paper().width, style)),
        );
    }
    ui::text_of(&lines)
}

/// The backtraces of an exercise's tests.
fn traced(
    course: &Course,
    exercise: &Exercise,
    traces: &[Backtrace],
    terminal: Terminal,
) -> String {
    let shown = Traces {
        exercise: &exercise.name,
        source: &|path, line| source_line(course, path, line),
        style: terminal.style,
    };
    let lines = shown.lines(traces, terminal.paper().width);
    format!("\n{}", ui::text_of(&lines))
}

/// What was found in an attempt that isn't the learner's own: its failures, without a verdict and without a next step.
pub(super) fn found(course: &Course, verdict: &Verdict, terminal: Terminal) -> Vec<String> {
    let source = |path: &str, line: u32| source_line(course, path, line);
    ui::found(verdict, terminal.paper().width, terminal.style, &source)
}

/// One line (from 1) of a file of the course, read from disk.
pub(super) fn source_line(course: &Course, path: &str, line: u32) -> Option<String> {
    let path = Some(course.root.join(path)).filter(|path| path.is_file())?;
    let text = std::fs::read_to_string(path).ok()?;
    text.lines()
        .nth(usize::try_from(line).ok()?.checked_sub(1)?)
        .map(str::to_owned)
}
