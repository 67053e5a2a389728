//! `runner dev check`: the author's gate. Every pristine exercise fails in the way that it declares, every solution passes.

use std::fs;

use super::pack::{PACK, packed};
use crate::cli::CourseAt;
use crate::commands::selection;
use crate::course::{Course, Exercise, Form, Format, Level, Pristine};
use crate::error::{Exit, Problem, Result};
use crate::judge::{Attempt, Cause, Judge, Pace, Verdict, not_as_declared};
use crate::process::Cancel;
use crate::ui::{self, Bar, Terminal};

pub(crate) fn run(course: &CourseAt, what: &[String], terminal: Terminal) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    let exercises = selection::exercises(&course, what)?;
    let levels: Vec<&Level> = course
        .levels
        .iter()
        .filter(|level| exercises.iter().any(|exercise| exercise.level == level.id))
        .collect();
    let gate = Gate {
        course: &course,
        pristine: Pristine::on_disk(&course),
        judge: Judge::new(&course, None)?,
        cancel: Cancel::new()?,
    };
    let whole = what.is_empty();
    let bar = Bar::new(levels.len(), terminal);
    let own = course.format == Format::Native;
    let mut problems = if own { course.lint() } else { Vec::new() };
    if !whole {
        // Somebody who writes one exercise wants to hear about that one.
        let is_near = |problem: &Problem| {
            let text = problem
                .place
                .as_ref()
                .map(|place| place.path.display().to_string())
                .unwrap_or_default();
            let mentions = |exercise: &&Exercise| {
                text.starts_with(&exercise.dir)
                    || text.starts_with(&exercise.solution_dir)
                    || problem.what.contains(&format!("`{}`", exercise.name))
            };
            exercises.iter().any(mentions)
        };
        problems.retain(is_near);
    }
    if !own {
        problems.extend(gate.exercises(&exercises)?);
    }
    for level in levels.iter().filter(|_| own) {
        bar.tell(&format!("level {}", level.id));
        let of_level: Vec<&Exercise> = exercises
            .iter()
            .copied()
            .filter(|exercise| exercise.level == level.id)
            .collect();
        problems.extend(gate.exercises(&of_level)?);
        problems.extend(gate.level(level)?);
        bar.step();
    }
    if whole && own {
        problems.extend(stale_pack(&course)?);
    }
    drop(bar);
    conclude(&problems, exercises.len(), levels.len(), terminal)
}

fn conclude(
    problems: &[Problem],
    exercises: usize,
    levels: usize,
    terminal: Terminal,
) -> Result<Exit> {
    let (exercises, levels) = (ui::count(exercises, "exercise"), ui::count(levels, "level"));
    let mut lines = Vec::new();
    for problem in problems {
        lines.extend(ui::error(
            &problem.clone().into(),
            terminal.paper().width,
            terminal.style,
        ));
    }
    let mark = if problems.is_empty() {
        terminal.style.pass_mark()
    } else {
        terminal.style.fail_mark()
    };
    let found = if problems.is_empty() {
        "every pristine exercise fails as declared, every solution passes".to_owned()
    } else {
        ui::count(problems.len(), "problem")
    };
    lines.push(format!("{mark} {exercises} of {levels}: {found}"));
    ui::say(&ui::text_of(&lines))?;
    Ok(if problems.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}

/// What checking takes.
struct Gate<'g> {
    course: &'g Course,
    pristine: Pristine,
    judge: Judge,
    cancel: Cancel,
}

impl Gate<'_> {
    fn exercises(&self, exercises: &[&Exercise]) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let shipped = self.attempts(exercises, Attempt::of_pristine)?;
        for (exercise, verdict) in exercises.iter().zip(self.verdicts(&shipped)?) {
            let Some(starts) = &exercise.starts else {
                problems.extend(shipped_problem(exercise, &verdict));
                continue;
            };
            if let Some(instead) = not_as_declared(starts, &verdict) {
                let what = format!(
                    "`{}` does not start as declared with `{starts}`: {instead}",
                    exercise.name
                );
                problems.push(
                    Problem::new(what)
                        .at(&exercise.dir, None)
                        .next("change the exercise, or `starts` in the level's info.toml"),
                );
            }
        }
        let mut with_solution = exercises.to_vec();
        if self.course.format != Format::Native {
            let mut found = Vec::new();
            for exercise in with_solution {
                if !self.pristine.solution(exercise)?.is_empty() {
                    found.push(exercise);
                }
            }
            with_solution = found;
        }
        let solved = self.attempts(&with_solution, Attempt::of_solution)?;
        for (exercise, verdict) in with_solution.iter().zip(self.verdicts(&solved)?) {
            problems.extend(solution_problem(exercise, &verdict));
        }
        if self.course.format != Format::Native {
            return Ok(problems);
        }
        for attempt in shipped.iter().chain(&solved) {
            for path in self.judge.unformatted(attempt, &self.cancel)? {
                let dir = if self
                    .pristine
                    .solution(attempt.exercise)?
                    .get(&path)
                    .is_some_and(|solved| attempt.files.get(&path) == Some(solved))
                {
                    &attempt.exercise.solution_dir
                } else {
                    &attempt.exercise.dir
                };
                let problem = Problem::new("this file is not formatted")
                    .at(format!("{dir}/{path}"), None)
                    .next("run `rustfmt --edition 2024` on it");
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
        }
        Ok(problems)
    }

    fn level(&self, level: &Level) -> Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let dir = self.course.root.join(&level.dir);
        if let Some(words) = self.judge.unloadable(&dir, &self.cancel)? {
            let what = format!("cargo cannot load the level, and so editors cannot: {words}");
            problems.push(
                Problem::new(what)
                    .at(format!("{}/Cargo.toml", level.dir), None)
                    .next("see that `cargo metadata` works in the level's folder"),
            );
        }
        if let Some(words) =
            self.judge
                .failing_examples(level, &self.pristine.level(level)?, &self.cancel)?
        {
            let what = format!("an example of the lessons does not do what it says:\n{words}");
            problems.push(
                Problem::new(what)
                    .at(format!("{}/README.md", level.dir), None)
                    .next("mend the example"),
            );
        }
        Ok(problems)
    }

    fn attempts<'c>(
        &self,
        exercises: &[&'c Exercise],
        make: impl Fn(&'c Course, &Pristine, &'c Exercise) -> Result<Attempt<'c>>,
    ) -> Result<Vec<Attempt<'c>>>
    where
        Self: 'c,
    {
        exercises
            .iter()
            .map(|exercise| make(self.course, &self.pristine, exercise))
            .collect()
    }

    fn verdicts(&self, attempts: &[Attempt<'_>]) -> Result<Vec<Verdict>> {
        Ok(self
            .judge
            .judge(
                &self.pristine,
                attempts,
                Pace::Batch,
                &self.cancel,
                &mut |_| {},
            )?
            .unwrap_or_default())
    }
}

/// What is wrong with an exercise as shipped, where its format does not say how it fails; `None` if nothing is.
fn shipped_problem(exercise: &Exercise, verdict: &Verdict) -> Option<Problem> {
    let (what, next) = match (verdict.cause(), &exercise.form) {
        (None, form) if !form.passes_as_shipped() => (
            "passes as shipped",
            "leave something for the learner to do, or say that it is meant so",
        ),
        (Some(Cause::Compile), Form::Package(package)) if !package.may_not_compile => (
            "does not compile as shipped",
            "mend it, or say why in `allowed-to-not-compile` of its .meta/config.json",
        ),
        _ => return None,
    };
    let problem = Problem::new(format!("`{}` {what}", exercise.name));
    Some(problem.at(exercise.path(""), None).next(next))
}

/// Why a solution is not one that an expert would write; `None` if it is.
fn solution_problem(exercise: &Exercise, verdict: &Verdict) -> Option<Problem> {
    let problem = |what: String| {
        Some(
            Problem::new(what)
                .at(&exercise.solution_dir, None)
                .next("mend the solution or the exercise"),
        )
    };
    if let Some(cause) = verdict.cause() {
        let said = verdict.diagnostics.first().map(|said| said.message.clone());
        let failed = verdict
            .tests
            .iter()
            .find(|test| test.outcome != crate::judge::TestOutcome::Passed);
        let detail = said
            .or_else(|| failed.map(|test| format!("`{}` {}", test.name, test.output)))
            .unwrap_or_default();
        return problem(format!(
            "the solution of `{}` does not pass: {cause}: {detail}",
            exercise.name
        ));
    }
    let warning = verdict
        .diagnostics
        .first()
        .filter(|_| exercise.form.is_own())?;
    let code = warning.code.as_deref().unwrap_or("warning");
    problem(format!(
        "the solution of `{}` is not free of warnings: {code}: {}",
        exercise.name, warning.message
    ))
}

/// Whether the archive beside the manifest still is the course; a course without one needs none.
fn stale_pack(course: &Course) -> Result<Option<Problem>> {
    let Ok(present) = fs::read(course.root.join(PACK)) else {
        return Ok(None);
    };
    let stale = present != packed(course)?;
    Ok(stale.then(|| {
        Problem::new("the packed course is not the course any more")
            .at(PACK, None)
            .next("run `runner dev pack`")
    }))
}
