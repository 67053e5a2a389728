//! `runner dev check`: the author's gate. Every pristine exercise fails in the way that it declares, every solution passes, and where that
//! is asked for, no wrong solution does.

use std::fs;

use super::pack::{PACK, packed};
use crate::cli::{Check, CourseAt};
use crate::commands::selection;
use crate::course::{Course, Format, Level};
use crate::error::{Exit, Problem, Result};
use crate::judge::{Changes, Gate, GateScope};
use crate::process::Cancel;
use crate::ui;
use crate::ui::{Bar, Terminal};

pub(crate) fn run(course: &CourseAt, options: &Check, terminal: Terminal) -> Result<Exit> {
    let course = selection::authors_course(course)?;
    if options.mutants {
        selection::must_be_own(&course)?;
    }
    let cancel = Cancel::new()?;
    let mut exercises = selection::exercises(&course, &options.what)?;
    if let Some(commit) = &options.changed_since {
        let changes = Changes::since(&course, commit, &cancel)?;
        exercises.retain(|exercise| changes.concern(course.level_of(exercise), exercise));
        if exercises.is_empty() {
            ui::say(&format!("No exercise differs from `{commit}`.\n"))?;
            return Ok(Exit::Success);
        }
    }
    let scope = GateScope {
        whole: options.what.is_empty() && options.changed_since.is_none(),
        mutants: options.mutants,
    };
    let is_meant = |level: &&Level| exercises.iter().any(|exercise| exercise.level == level.id);
    let levels = course.levels.iter().filter(is_meant).count();
    let gate = Gate::new(&course, options.jobs, cancel)?;
    let bar = Bar::new(levels, terminal);
    let report = if course.format == Format::Native {
        let mut report = gate.check(&exercises, scope, &mut |step| super::tell(&bar, step))?;
        if scope.whole {
            report.findings.extend(stale_pack(&course)?.map(Into::into));
        }
        report
    } else {
        gate.check_sides(&exercises)?
    };
    drop(bar);
    let exercises = ui::count(exercises.len(), "exercise");
    let scope = format!("{exercises} of {}", ui::count(levels, "level"));
    let lines = ui::gate(&report, &scope, terminal.paper().width, terminal.style);
    ui::say(&ui::text_of(&lines))?;
    Ok(if report.findings.is_empty() {
        Exit::Success
    } else {
        Exit::NotPassed
    })
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
