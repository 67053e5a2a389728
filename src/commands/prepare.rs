//! `runner prepare`: fetches and builds the dependencies of levels or exercises, so that everything else works offline.

use super::{rust_versions, selection};
use crate::cli::CourseAt;
use crate::course::{Course, Exercise, Level, LevelWorkspace, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::{Attempt, Event, Judge, Mode, Verdict, are_unresolved, must_be_judged};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(super) fn run(course: &CourseAt, names: &[String], terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let exercises = selection::exercises(&course, names)?;
    let judge = Judge::new(&course, None)?;
    let cancel = Cancel::new()?;
    let bar = Bar::new(exercises.len(), terminal);
    let mut problems = Vec::new();
    for workspace in workspaces(&course, &exercises) {
        let name = workspace.dir;
        bar.set_message(name);
        // The others can still be prepared.
        let installed = &judge.toolchain().version;
        if let Some(problem) = rust_versions::too_old(&course, &pristine, &workspace, installed)? {
            problems.push(problem);
            continue;
        }
        // Judging the pristine exercises builds everything that any attempt at them needs.
        let attempts: Vec<Attempt<'_>> = workspace
            .exercises
            .iter()
            .map(|exercise| Attempt::of_pristine(&course, &pristine, exercise))
            .collect::<Result<_>>()?;
        let mut verdicts = Vec::new();
        judge.judge(
            &pristine,
            &attempts,
            Mode::Batch,
            &cancel,
            &mut |event| match event {
                Event::Preparing(what) => bar.set_message(&what),
                Event::Building { .. } => {
                    bar.set_message(&format!("building the crates of {name}"));
                }
                Event::Judged(verdict) => {
                    verdicts.push(verdict);
                    bar.step();
                }
                _ => {}
            },
        )?;
        must_be_judged(&verdicts)?;
        problems.extend(verdicts.iter().filter_map(unresolved));
    }
    drop(bar);
    Error::of(problems).map_or(Ok(()), Err)?;
    let is_level = |name: &String| course.exercise(name).is_none();
    let (what, count) = if names.iter().all(is_level) {
        ("level", selection::levels_of(&course, &exercises).len())
    } else {
        ("exercise", exercises.len())
    };
    ui::print(&format!(
        "{} {} ready. You don't need a network connection for {} from now on.\n",
        ui::count(count, what),
        ui::are(count),
        if count == 1 { "it" } else { "them" },
    ))?;
    Ok(Exit::Success)
}

/// The workspaces of these exercises, each with only these.
fn workspaces<'c>(course: &'c Course, exercises: &[&Exercise]) -> Vec<LevelWorkspace<'c>> {
    let is_meant = |exercise: &mut &Exercise| exercises.iter().any(|one| one.name == exercise.name);
    let mut workspaces: Vec<_> = course.levels.iter().flat_map(Level::workspaces).collect();
    for workspace in &mut workspaces {
        workspace.exercises.retain_mut(is_meant);
    }
    workspaces.retain(|workspace| !workspace.exercises.is_empty());
    workspaces
}

/// Why the crates of an exercise aren't ready, if they aren't.
fn unresolved(verdict: &Verdict) -> Option<Problem> {
    let mut said = verdict.diagnostics.iter();
    let fault =
        said.find(|said| are_unresolved(&said.message) || are_unresolved(&said.rendered))?;
    let exercise = &verdict.exercise;
    let words = &fault.message;
    Some(
        Problem::new(format!(
            "the crates of exercise `{exercise}` aren't ready: {words}"
        ))
        .next("check what its `Cargo.toml` asks for, go online, and run `runner prepare` again"),
    )
}
