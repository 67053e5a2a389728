//! `runner explain`: what the compiler's own manual says of an error code.

use super::selection;
use crate::cli::CourseAt;
use crate::course::Pristine;
use crate::error::{Exit, Problem, Result};
use crate::judge::{Attempt, Judge, Mode, Toolchain};
use crate::process::Cancel;
use crate::ui;
use crate::ui::Terminal;

pub(super) fn run(course: &CourseAt, code: Option<&str>, terminal: Terminal) -> Result<Exit> {
    let text = match code {
        Some(code) => Toolchain::find(&selection::current_dir()?)?.explain(code)?,
        None => current(course)?,
    };
    ui::say(&ui::text_of(&ui::markdown(
        &text,
        terminal.paper().width,
        terminal.style,
    )))?;
    Ok(Exit::Success)
}

/// What the manual says of the first code that the learner's current exercise fails with.
fn current(course: &CourseAt) -> Result<String> {
    let course = selection::learners_course(course)?;
    let pristine = Pristine::for_learner(&course)?;
    let exercise = selection::exercise(&course, &selection::progress(&course)?, None)?;
    let judge = Judge::new(&course, None)?;
    let attempt = Attempt::of_learner(&course, &pristine, exercise)?;
    let cancel = Cancel::new()?;
    let verdicts = judge.verdicts(&pristine, &[attempt], Mode::Interactive, &cancel)?;
    let code = verdicts
        .first()
        .and_then(|verdict| verdict.codes().into_iter().next());
    let Some(code) = code else {
        return Err(Problem::new(format!(
            "`{}` does not fail with an error code now",
            exercise.name
        ))
        .next("name a code, such as `runner explain E0382`")
        .into());
    };
    judge.toolchain().explain(code)
}
