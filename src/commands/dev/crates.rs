//! `runner dev check --crates`: whether levels depend on crates that are unmaintained or a major version behind.

use crate::commands::selection;
use crate::course::Course;
use crate::error::{Exit, Result};
use crate::judge::{Toolchain, aged_dependencies};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

/// Compares the crates of the levels in which these exercises are with the registry.
pub(super) fn run(course: &Course, what: &[String], terminal: Terminal) -> Result<Exit> {
    let exercises = selection::exercises(course, what)?;
    let levels = selection::levels_of(course, &exercises);
    let toolchain = Toolchain::find(&course.root)?;
    let cancel = Cancel::new()?;
    let bar = Bar::new(levels.len(), terminal);
    let mut problems = Vec::new();
    for level in &levels {
        bar.set_message(&format!("level {}", level.id));
        problems.extend(aged_dependencies(course, level, &toolchain, &cancel)?);
        bar.step();
    }
    drop(bar);
    let levels = ui::count(levels.len(), "level");
    let mut text = String::new();
    for problem in &problems {
        text.push_str(&format!("{problem}\n"));
    }
    text.push_str(&match problems.len() {
        0 => format!("The crates of {levels} are up to date.\n"),
        count => format!("{} in {levels}.\n", ui::count(count, "finding")),
    });
    ui::print(&text)?;
    Ok(if problems.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
}
