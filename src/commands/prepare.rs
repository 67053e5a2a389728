//! `runner prepare`: fetches and builds the dependencies of levels, so that everything else works offline.

use super::{rust_versions, selection};
use crate::cli::CourseAt;
use crate::course::{Level, Pristine};
use crate::error::{Error, Exit, Problem, Result};
use crate::judge::{Attempt, Event, Judge, Mode, Verdict, are_unresolved, must_be_judged};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(super) fn run(course: &CourseAt, levels: &[String], terminal: Terminal) -> Result<Exit> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let levels: Vec<&Level> = match levels {
        [] => course.levels.iter().collect(),
        named => named
            .iter()
            .map(|name| selection::level(&course, name))
            .collect::<Result<_>>()?,
    };
    let judge = Judge::new(&course, None)?;
    let cancel = Cancel::new()?;
    let exercises = levels.iter().map(|level| level.exercises.len()).sum();
    let bar = Bar::new(exercises, terminal);
    let mut problems = Vec::new();
    for level in &levels {
        bar.set_message(&format!("level {}", level.id));
        // The other levels can still be prepared.
        let installed = &judge.toolchain().version;
        if let Some(problem) = rust_versions::too_old(&course, &pristine, level, installed)? {
            problems.push(problem);
            continue;
        }
        // Judging the pristine exercises builds everything that any attempt at them needs.
        let attempts: Vec<Attempt<'_>> = level
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
                    bar.set_message(&format!("building the crates of level {}", level.id));
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
    ui::print(&format!(
        "{} ready. You don't need a network connection from now on.\n",
        match levels.len() {
            1 => "1 level is".to_owned(),
            count => format!("{count} levels are"),
        }
    ))?;
    Ok(Exit::Success)
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
