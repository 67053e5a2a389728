//! `runner explain`: the compiler's own explanation of an error code, and a picture of who owns and who borrows if the learner has such an error.

use super::run::source_line;
use super::selection;
use crate::cli::CourseAt;
use crate::course::{Course, Pristine};
use crate::error::{Exit, Problem, Result};
use crate::judge::{Attempt, Judge, Mode, OWNERSHIP_CODES, Toolchain, Verdict};
use crate::process::Cancel;
use crate::ui;
use crate::ui::Terminal;

pub(super) fn run(course: &CourseAt, code: Option<&str>, terminal: Terminal) -> Result<Exit> {
    let lines = match code {
        Some(code) => named(course, code, terminal)?,
        None => current(course, terminal)?,
    };
    ui::print(&ui::text_of(&lines))?;
    Ok(Exit::Success)
}

/// What a code means in a verdict, if it's about ownership: with pictures, or in sentences where there's no screen.
pub(super) fn pictures(
    course: &Course,
    verdict: &Verdict,
    code: &str,
    width: usize,
    terminal: Terminal,
) -> Vec<String> {
    let source = |path: &str, line: u32| source_line(course, path, line);
    let telling = ui::Telling::of(terminal);
    ui::ownership(verdict, code, telling, width, terminal.style, &source)
}

/// The explanation of this code, below what the current exercise has of it.
fn named(at: &CourseAt, code: &str, terminal: Terminal) -> Result<Vec<String>> {
    let text = Toolchain::find(&selection::current_dir()?)?.explain(code)?;
    let code = code.to_uppercase();
    let mut lines = Vec::new();
    if OWNERSHIP_CODES.contains(&code.as_str()) {
        // The explanation is useful without a course, too.
        match judged(at) {
            Ok((course, verdict, _)) => {
                lines = pictures(&course, &verdict, &code, terminal.paper().width, terminal);
            }
            Err(error) if error.is_cancelled() => return Err(error),
            Err(_) => {}
        }
    }
    lines.extend(explanation(&text, terminal));
    Ok(lines)
}

/// The explanation of the first error code that the learner's current exercise fails with.
fn current(at: &CourseAt, terminal: Terminal) -> Result<Vec<String>> {
    let (course, verdict, toolchain) = judged(at)?;
    let codes = verdict.codes();
    let [code, others @ ..] = codes.as_slice() else {
        return Err(Problem::new(format!(
            "`{}` does not fail with an error code",
            verdict.exercise
        ))
        .next("add the code that you want, such as `runner explain E0382`")
        .into());
    };
    let text = toolchain.explain(code)?;
    let width = terminal.paper().width;
    let mut lines = pictures(&course, &verdict, code, width, terminal);
    lines.extend(explanation(&text, terminal));
    if let Some(other) = others.first() {
        let next = format!(
            "next: `runner explain {other}` explains another code of `{}`",
            verdict.exercise
        );
        lines.push(String::new());
        lines.extend(ui::wrap(&terminal.style.dim(&next), width));
    }
    Ok(lines)
}

fn explanation(text: &str, terminal: Terminal) -> Vec<String> {
    ui::markdown(text, terminal.paper().width, terminal.style)
}

/// The verdict on the learner's current exercise, and the tools that judged it.
fn judged(at: &CourseAt) -> Result<(Course, Verdict, Toolchain)> {
    let course = selection::learners_course(at)?;
    let pristine = Pristine::for_learner(&course)?;
    let exercise = selection::exercise(&course, &selection::progress(&course)?, None)?;
    let judge = Judge::new(&course, None)?;
    let attempt = Attempt::of_learner(&course, &pristine, exercise)?;
    let cancel = Cancel::new()?;
    let mut verdicts = judge.verdicts(&pristine, &[attempt], Mode::Interactive, &cancel)?;
    let verdict = verdicts.pop().ok_or_else(|| {
        Problem::new(format!("`{}` has no verdict", exercise.name)).next("run `runner run`")
    })?;
    let toolchain = judge.toolchain().clone();
    Ok((course, verdict, toolchain))
}
