//! `runner explain`: the compiler's own explanation of an error code.

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
    ui::print(&ui::text_of(&ui::markdown(
        &text,
        terminal.paper().width,
        terminal.style,
    )))?;
    Ok(Exit::Success)
}

/// The explanation of the first error code that the learner's current exercise fails with.
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
            "`{}` does not fail with an error code",
            exercise.name
        ))
        .next("add the code that you want, such as `runner explain E0382`")
        .into());
    };
    judge.toolchain().explain(code)
}
